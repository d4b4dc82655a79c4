package org.gangway.engagement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementService;
import org.gangway.language.Msg;
import org.gangway.uikit.Confirm;
import org.gangway.uikit.Notices;

/** Lets the client's manager extend an engagement, have people write in another language, or close it. */
class EndActions extends Div {

    EndActions(Engagement engagement, EngagementService engagements, SerializableRunnable done) {
        addClassName("gangway-actions");
        add(
                new Button(
                        say(Msg.engagement_extend_action()),
                        _ -> new ExtendDialog(engagement, engagements, done).open()),
                new Button(
                        say(Msg.engagement_working_language_action()),
                        _ -> new WorkingLanguageDialog(engagement, engagements, done).open()),
                new Button(
                        say(Msg.engagement_close_action()),
                        _ -> Confirm.ask(
                                Msg.engagement_close_title(engagement.name()),
                                Msg.engagement_close_consequence(),
                                Msg.engagement_close_submit(),
                                () -> {
                                    engagements.close(engagement.id());
                                    Notices.success(Msg.engagement_closed_notice());
                                    done.run();
                                })));
    }
}
