package org.gangway.notification;

import java.util.List;
import java.util.Optional;
import org.gangway.discussion.comment.PeopleMentioned;
import org.gangway.engagement.EngagementService;
import org.gangway.language.Msg;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people that a comment asks them to read it. Its words stay in the portal, where they can be taken back. */
@Component
class MentionMails {

    private final ApproverMails mails;
    private final EngagementService engagements;

    MentionMails(ApproverMails mails, EngagementService engagements) {
        this.mails = mails;
        this.engagements = engagements;
    }

    @EventListener
    void on(PeopleMentioned mentioned) {
        if (!mails.areSent()) {
            return;
        }
        var engagement = engagements.get(mentioned.engagement());
        mails.write(
                engagement.id(),
                List.of(engagement.client(), engagement.vendor()),
                Optional.empty(),
                person -> person.active() && mentioned.people().contains(person.id()),
                Msg.notification_mention_subject(mentioned.author(), mentioned.subject(), engagement.name()),
                List.of(Msg.notification_mention_text(mentioned.author(), mentioned.subject(), engagement.name())),
                mentioned.address());
    }
}
