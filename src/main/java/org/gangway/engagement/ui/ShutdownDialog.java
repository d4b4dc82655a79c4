package org.gangway.engagement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import org.gangway.engagement.SiteClosedDay;
import org.gangway.engagement.SiteShutdown;
import org.gangway.language.Msg;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.LocalizedDatePicker;
import org.gangway.uikit.RequiredFields;

/** Asks from when until when nobody works at a site. */
class ShutdownDialog extends InputDialog {

    ShutdownDialog(SerializableConsumer<SiteShutdown> onSave) {
        setHeaderTitle(say(Msg.engagement_calendar_shutdown_action()));
        setWidth("min(36rem, 96vw)");
        var first = new LocalizedDatePicker(Msg.engagement_calendar_shutdown_first());
        var last = new LocalizedDatePicker(Msg.engagement_calendar_shutdown_last());
        var name = new TextField(say(Msg.engagement_calendar_shutdown_name()));
        name.setMaxLength(SiteClosedDay.MAX_LENGTH);
        refusedAt(first, "engagement.shutdown-past");
        refusedAt(last, "engagement.shutdown-order", "engagement.shutdown-long");
        refusedAt(name, "engagement.closed-day-name");
        add(new Paragraph(say(Msg.engagement_calendar_shutdown_help())), new FormLayout(first, last, name));
        var save = new Button(say(Msg.engagement_calendar_shutdown_submit()), _ -> {
            if (RequiredFields.check(first, last, name)) {
                onSave.accept(new SiteShutdown(first.getValue(), last.getValue(), name.getValue()));
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }
}
