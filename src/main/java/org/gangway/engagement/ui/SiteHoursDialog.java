package org.gangway.engagement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableConsumer;
import org.gangway.calendar.WorkingHours;
import org.gangway.language.Msg;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.WorkingHoursField;

/** Asks when people are at a site. */
class SiteHoursDialog extends InputDialog {

    SiteHoursDialog(WorkingHours known, SerializableConsumer<WorkingHours> onSave) {
        setHeaderTitle(say(Msg.engagement_calendar_hours_action()));
        setWidth("min(36rem, 96vw)");
        var hours = new WorkingHoursField(known);
        add(hours);
        var save = new Button(say(Msg.engagement_calendar_hours_save()), _ -> {
            if (hours.isSound()) {
                onSave.accept(hours.value());
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }
}
