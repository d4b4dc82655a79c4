package org.gangway.engagement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementService;
import org.gangway.language.Msg;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.LocalizedDatePicker;
import org.gangway.uikit.Notices;
import org.gangway.uikit.RequiredFields;

/** Asks until when an engagement goes on. */
class ExtendDialog extends InputDialog {

    ExtendDialog(Engagement engagement, EngagementService engagements, SerializableRunnable done) {
        var id = engagement.id();
        var end = engagement.term().end();
        setHeaderTitle(say(Msg.engagement_extend_title(engagement.name())));
        setWidth("min(32rem, 96vw)");
        var lastDay = new LocalizedDatePicker(Msg.engagement_extend_until());
        lastDay.setValue(end.plusYears(1));
        refusedAt(lastDay, "engagement.extension-not-later");
        add(new Paragraph(say(Msg.engagement_extend_help(end))), lastDay);
        var extend = new Button(say(Msg.engagement_extend_submit()), _ -> {
            if (RequiredFields.check(lastDay)) {
                engagements.extend(id, lastDay.getValue());
                close();
                Notices.success(Msg.engagement_extended_notice(lastDay.getValue()));
                done.run();
            }
        });
        extend.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), extend);
    }
}
