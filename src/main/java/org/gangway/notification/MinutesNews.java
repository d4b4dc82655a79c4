package org.gangway.notification;

import org.gangway.governance.GovernanceRoutes;
import org.gangway.governance.committee.CommitteeService;
import org.gangway.governance.meeting.MeetingService;
import org.gangway.governance.meeting.MinutesMoved;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.notification.news.NewsKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the members of a committee that minutes wait for their answer, or were answered. */
@Component
class MinutesNews {

    private final NewsDesk desk;
    private final MeetingService meetings;
    private final CommitteeService committees;

    MinutesNews(NewsDesk desk, MeetingService meetings, CommitteeService committees) {
        this.desk = desk;
        this.meetings = meetings;
        this.committees = committees;
    }

    @EventListener
    void on(MinutesMoved moved) {
        if (!desk.isOpen()) {
            return;
        }
        var meeting = meetings.get(moved.meeting());
        var committee = committees.get(meeting.committee());
        var engagement = desk.engagement(meeting.engagement());
        desk.tellBoth(
                engagement,
                NewsKind.MINUTES,
                person -> person.active() && committee.has(person.id()),
                headline(moved, committee.name(), meeting.number(), engagement.name()),
                GovernanceRoutes.meeting(engagement.id(), meeting.id()));
    }

    private static Text headline(MinutesMoved moved, String committee, int number, String engagement) {
        return switch (moved.move()) {
            case CIRCULATED -> Msg.notification_news_minutes_circulated(committee, number, engagement);
            case ACCEPTED -> Msg.notification_news_minutes_accepted(committee, number, engagement);
            case OBJECTED -> Msg.notification_news_minutes_objected(committee, number, engagement);
            case LOCKED -> Msg.notification_news_minutes_locked(committee, number, engagement);
        };
    }
}
