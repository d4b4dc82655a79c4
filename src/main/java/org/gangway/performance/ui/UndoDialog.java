package org.gangway.performance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.Command;
import java.math.BigDecimal;
import org.gangway.language.Msg;
import org.gangway.performance.evaluation.ResultChange;
import org.gangway.performance.imports.FigureImport;
import org.gangway.performance.imports.UndoPreview;
import org.gangway.uikit.ScreenTexts;
import org.jspecify.annotations.Nullable;

/** Shows what undoing an import changes, before it is undone; or why it cannot be. */
class UndoDialog extends Dialog {

    private static final int SHOWN = 20;

    UndoDialog(FigureImport undone, UndoPreview preview, Command onUndo) {
        setHeaderTitle(say(Msg.performance_import_undo_title(undone.fileName())));
        setWidth("min(36rem, 96vw)");
        var rows = preview.rows();
        add(new Paragraph(say(Msg.performance_import_undo_rows(rows.removed(), rows.restored()))));
        var results = new UnorderedList();
        preview.results().stream().limit(SHOWN).forEach(change -> results.add(new ListItem(words(change))));
        if (preview.results().isEmpty()) {
            add(new Paragraph(say(Msg.performance_import_undo_no_result())));
        } else {
            add(
                    new Paragraph(say(Msg.performance_import_undo_results(
                            preview.results().size()))),
                    results);
        }
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()));
        if (preview.possible()) {
            var undo = new Button(say(Msg.performance_import_undo()), _ -> {
                onUndo.execute();
                close();
            });
            undo.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
            getFooter().add(undo);
        } else {
            add(new Paragraph(
                    say(Msg.performance_import_undo_agreed(preview.agreed().getFirst()))));
        }
    }

    private static String words(ResultChange change) {
        return say(Msg.performance_import_undo_change(
                change.serviceLevel(), change.month(), number(change.before()), number(change.after())));
    }

    private static String number(@Nullable BigDecimal value) {
        return value == null ? "–" : ScreenTexts.formats().number(value, value.scale(), value.scale());
    }
}
