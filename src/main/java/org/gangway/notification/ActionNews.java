package org.gangway.notification;

import java.time.LocalDate;
import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.GovernanceRoutes;
import org.gangway.governance.action.ActionGiven;
import org.gangway.governance.action.ActionRegister;
import org.gangway.governance.action.ActionStatus;
import org.gangway.governance.meeting.MeetingId;
import org.gangway.governance.meeting.MinutesMove;
import org.gangway.governance.meeting.MinutesMoved;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.PersonSummary;
import org.gangway.language.Msg;
import org.gangway.notification.news.Announcement;
import org.gangway.notification.news.NewsKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people what they are to do; those of the other side once the minutes in which it stands are theirs to read. */
@Component
class ActionNews {

    private final NewsDesk desk;
    private final Readers readers;
    private final ActionRegister actions;
    private final CurrentUserProvider currentUserProvider;

    ActionNews(NewsDesk desk, Readers readers, ActionRegister actions, CurrentUserProvider currentUserProvider) {
        this.desk = desk;
        this.readers = readers;
        this.actions = actions;
        this.currentUserProvider = currentUserProvider;
    }

    @EventListener
    void on(ActionGiven given) {
        if (desk.isOpen()) {
            readers.one(given.holder()).stream()
                    .filter(reader -> !given.inPrivate() || isOfOwnSide(reader.person()))
                    .forEach(
                            reader -> tell(reader, given.engagement(), given.meeting(), given.number(), given.until()));
        }
    }

    @EventListener
    void on(MinutesMoved moved) {
        if (desk.isOpen() && moved.move() == MinutesMove.CIRCULATED) {
            actions.assignedBy(moved.meeting()).stream()
                    .filter(action -> action.status() == ActionStatus.OPEN)
                    .forEach(action -> readers.one(action.holder()).stream()
                            .filter(reader -> !isOfOwnSide(reader.person()))
                            .forEach(reader -> tell(
                                    reader, action.engagement(), action.meeting(), action.number(), action.until())));
        }
    }

    private boolean isOfOwnSide(PersonSummary person) {
        return person.party().equals(currentUserProvider.current().party());
    }

    private void tell(Reader reader, EngagementId id, MeetingId meeting, int number, LocalDate until) {
        var headline = Msg.notification_news_action_given(
                number, until, desk.engagement(id).name());
        desk.tell(
                new Announcement(NewsKind.ACTION, id, headline, GovernanceRoutes.meeting(id, meeting)),
                List.of(reader),
                List.of(headline));
    }
}
