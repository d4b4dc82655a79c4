package org.gangway.performance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.performance.figures.ImportId;
import org.gangway.performance.imports.FigureImport;
import org.gangway.performance.imports.ImportStatus;
import org.gangway.shared.Percentage;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.StatusTone;
import org.jspecify.annotations.Nullable;

/** The imports of an engagement, running ones with their progress. */
class ImportList extends Div {

    private static final int DECIMALS = 2;

    /** What a vendor lead can do, and which imports can be undone. */
    record Deeds(
            SerializableConsumer<FigureImport> cancel, SerializableConsumer<FigureImport> undo, Set<ImportId> undoable)
            implements Serializable {}

    /** @param deeds null for those who may only look */
    ImportList(List<FigureImport> imports, @Nullable Deeds deeds) {
        add(new H3(say(Msg.performance_import_past())));
        if (imports.isEmpty()) {
            add(new Paragraph(say(Msg.performance_import_none())));
        }
        for (var it : imports) {
            var card = new Div(heading(it), new Paragraph(say(outcome(it))));
            card.addClassName("gangway-card");
            if (it.status() == ImportStatus.RUNNING) {
                card.add(progress(it));
                if (deeds != null) {
                    card.add(new Button(
                            say(Msg.performance_import_cancel()),
                            _ -> deeds.cancel().accept(it)));
                }
            }
            if (deeds != null && deeds.undoable().contains(it.id())) {
                card.add(new Button(
                        say(Msg.performance_import_undo()), _ -> deeds.undo().accept(it)));
            }
            add(card);
        }
    }

    private static Div heading(FigureImport it) {
        var statusTone = switch (it.status()) {
            case RUNNING -> StatusTone.WAITING;
            case COMMITTED -> StatusTone.GOOD;
            case CANCELLED, UNDONE -> StatusTone.NEUTRAL;
            case FAILED -> StatusTone.BAD;
        };
        var heading = new Div(
                new Span(say(Msg.performance_import_started(it.fileName(), it.startedBy(), it.startedAt()))),
                new StatusBadge(Text.of(it.status()), statusTone));
        heading.addClassName("gangway-heading");
        return heading;
    }

    private static Text outcome(FigureImport it) {
        var failure = it.failure();
        var changes = it.changes();
        return switch (it.status()) {
            case RUNNING -> Msg.performance_import_running(percent(it.done()));
            case CANCELLED -> Msg.performance_import_cancelled();
            case UNDONE -> Msg.performance_import_taken_back();
            case FAILED -> failure == null ? Msg.performance_import_undone() : Text.rule(failure);
            case COMMITTED ->
                changes.nothing()
                        ? Msg.performance_import_nothing_changed(it.rows().accepted())
                        : Msg.performance_import_changed(
                                changes.added(),
                                changes.changed(),
                                changes.unchanged(),
                                it.rows().rejected());
        };
    }

    private static Percentage percent(double done) {
        return new Percentage(
                BigDecimal.valueOf(done).setScale(DECIMALS, RoundingMode.DOWN).movePointRight(DECIMALS));
    }

    private static ProgressBar progress(FigureImport it) {
        var bar = new ProgressBar(0, 1, it.done());
        bar.getElement().setAttribute("aria-label", say(Msg.performance_import_progress(it.fileName())));
        return bar;
    }
}
