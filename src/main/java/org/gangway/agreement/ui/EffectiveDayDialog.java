package org.gangway.agreement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import org.gangway.language.Msg;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.LocalizedDatePicker;
import org.gangway.uikit.RequiredFields;
import org.jspecify.annotations.Nullable;

/** Asks from which day on the terms hold. */
class EffectiveDayDialog extends InputDialog {

    EffectiveDayDialog(@Nullable LocalDate before, SerializableConsumer<LocalDate> onSave) {
        setHeaderTitle(say(Msg.agreement_effective_title()));
        var day = new LocalizedDatePicker(Msg.agreement_effective_date());
        day.setHelperText(say(Msg.agreement_effective_help()));
        day.setWidthFull();
        day.setValue(before);
        refusedAt(day, "agreement.effective-day-");
        add(day);
        var save = new Button(say(Msg.common_save()), _ -> {
            if (RequiredFields.check(day)) {
                onSave.accept(day.getValue());
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }
}
