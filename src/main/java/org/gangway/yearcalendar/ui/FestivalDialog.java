package org.gangway.yearcalendar.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.gangway.engagement.Engagement;
import org.gangway.language.Msg;
import org.gangway.paragraph.OriginalText;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.LocalizedDatePicker;
import org.gangway.uikit.Notices;
import org.gangway.uikit.RequiredFields;
import org.gangway.uikit.ScreenTexts;
import org.gangway.yearcalendar.festival.Festival;
import org.gangway.yearcalendar.festival.FestivalService;
import org.gangway.yearcalendar.festival.NewFestival;
import org.jspecify.annotations.Nullable;

/** Asks what the own side celebrates, when, and what the other side should know of it. */
class FestivalDialog extends InputDialog {

    private final TextField name = new TextField(say(Msg.yearcalendar_festival_field_name()));
    private final LocalizedDatePicker first = new LocalizedDatePicker(Msg.yearcalendar_festival_field_first());
    private final LocalizedDatePicker last = new LocalizedDatePicker(Msg.yearcalendar_festival_field_last());
    private final TextArea explanation = new TextArea(say(Msg.yearcalendar_festival_field_explanation()));
    private final ComboBox<Locale> language = new ComboBox<>(say(Msg.yearcalendar_festival_field_language()));

    /** @param known null for a new one */
    FestivalDialog(FestivalService festivals, Engagement engagement, @Nullable Festival known, Runnable saved) {
        setHeaderTitle(say(known == null ? Msg.yearcalendar_festival_add() : Msg.yearcalendar_festival_change()));
        setWidth("min(40rem, 96vw)");
        name.setMaxLength(NewFestival.MAX_NAME);
        explanation.setMaxLength(NewFestival.MAX_LENGTH);
        explanation.setHelperText(say(Msg.yearcalendar_festival_field_explanation_help()));
        explanation.setWidthFull();
        language.setItems(ScreenTexts.formats().languages());
        language.setItemLabelGenerator(ScreenTexts.formats()::languageName);
        language.setValue(Locale.of(ScreenTexts.reader().language().getLanguage()));
        first.addValueChangeListener(change -> {
            if (last.isEmpty()) {
                last.setValue(change.getValue());
            }
        });
        refusedAt(name, "yearcalendar.festival-name", "text.invisible-character");
        refusedAt(last, "yearcalendar.festival-order", "yearcalendar.festival-long");
        refusedAt(explanation, "yearcalendar.festival-explanation");
        if (known != null) {
            name.setValue(known.name());
            first.setValue(known.first());
            last.setValue(known.last());
            explanation.setValue(known.explanation().words());
            language.setValue(Locale.of(known.explanation().locale().getLanguage()));
        }
        add(new FormLayout(name, language, first, last), explanation);
        var save = new Button(say(Msg.common_save()), _ -> {
            if (RequiredFields.check(name, first, last, explanation, language)) {
                save(festivals, engagement, known);
                close();
                Notices.success(Msg.yearcalendar_saved());
                saved.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }

    private void save(FestivalService festivals, Engagement engagement, @Nullable Festival known) {
        var told = new NewFestival(
                name.getValue(),
                first.getValue(),
                last.getValue(),
                OriginalText.of(explanation.getValue(), language.getValue()));
        if (known == null) {
            festivals.tell(engagement.id(), told);
        } else {
            festivals.change(engagement.id(), known.id(), told);
        }
    }
}
