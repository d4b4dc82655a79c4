package org.gangway.visit.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import org.gangway.language.Msg;
import org.gangway.paragraph.OriginalText;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.RequiredFields;
import org.gangway.uikit.ScreenTexts;
import org.gangway.visit.Visit;

/** Asks what came of a visit; files are attached to it beside. */
class VisitReportDialog extends InputDialog {

    VisitReportDialog(Visit visit, VisitDesk desk, Runnable reported) {
        setHeaderTitle(say(Msg.visit_report_action()));
        setWidth("min(40rem, 96vw)");
        var words = new TextArea(say(Msg.visit_field_report()));
        words.setMaxLength(Visit.MAX_REPORT);
        words.setHelperText(say(Msg.visit_field_report_help()));
        words.setWidthFull();
        words.setMinHeight("10rem");
        var language = new ComboBox<Locale>(say(Msg.visit_field_language()));
        language.setItems(ScreenTexts.formats().languages());
        language.setItemLabelGenerator(ScreenTexts.formats()::languageName);
        language.setValue(Locale.of(ScreenTexts.reader().language().getLanguage()));
        refusedAt(words, "visit.report", "text.invisible-character");
        add(words, language);
        var save = new Button(say(Msg.visit_report_action()), _ -> {
            if (RequiredFields.check(words, language)) {
                desk.visits()
                        .finish(visit.engagement(), visit.id(), OriginalText.of(words.getValue(), language.getValue()));
                close();
                reported.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }
}
