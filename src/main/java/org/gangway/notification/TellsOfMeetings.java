package org.gangway.notification;

import java.util.List;
import org.gangway.engagement.EngagementService;
import org.gangway.governance.CommitteeMember;
import org.gangway.governance.CommitteeService;
import org.gangway.governance.GovernanceRoutes;
import org.gangway.governance.Meeting;
import org.gangway.governance.MeetingAnnounced;
import org.gangway.governance.MeetingNews;
import org.gangway.governance.MeetingPaperService;
import org.gangway.governance.MeetingService;
import org.gangway.identity.PartyDirectory;
import org.gangway.language.Msg;
import org.gangway.language.Reader;
import org.gangway.language.Text;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sends each member of a committee the invitation to a meeting, and what changes about it. */
@Component
class TellsOfMeetings {

    private final Outbox outbox;
    private final MailSettings settings;
    private final MeetingService meetings;
    private final MeetingPaperService papers;
    private final CommitteeService committees;
    private final EngagementService engagements;
    private final PartyDirectory people;

    TellsOfMeetings(
            Outbox outbox,
            MailSettings settings,
            MeetingService meetings,
            MeetingPaperService papers,
            CommitteeService committees,
            EngagementService engagements,
            PartyDirectory people) {
        this.outbox = outbox;
        this.settings = settings;
        this.meetings = meetings;
        this.papers = papers;
        this.committees = committees;
        this.engagements = engagements;
        this.people = people;
    }

    @EventListener
    void on(MeetingAnnounced announced) {
        if (!outbox.isOpen()) {
            return;
        }
        var meeting = meetings.get(announced.meeting());
        var committee = committees.get(meeting.committee());
        for (CommitteeMember member : committee.members()) {
            tell(
                    people.person(member.user()).email(),
                    people.person(member.user()).name(),
                    people.reader(member.user()),
                    meeting,
                    committee.name(),
                    announced.news());
        }
    }

    private void tell(String email, String name, Reader reader, Meeting meeting, String committee, MeetingNews news) {
        var engagement = engagements.get(meeting.engagement()).name();
        var start = meeting.time().start();
        var body = List.of(
                words(news, committee, meeting, engagement),
                Msg.notification_meeting_when(start, meeting.place()),
                Text.user(settings.link(GovernanceRoutes.meeting(meeting.engagement(), meeting.id()))));
        var subject = subject(news, committee, meeting, engagement);
        var invitation = Attachment.invitation(papers.invitation(meeting.id(), reader), news == MeetingNews.CANCELLED);
        outbox.put(Mail.letter(email, name, reader, subject, body).with(invitation));
    }

    private static Text subject(MeetingNews news, String committee, Meeting meeting, String engagement) {
        return switch (news) {
            case CALLED -> Msg.notification_meeting_called_subject(committee, meeting.number(), engagement);
            case MOVED -> Msg.notification_meeting_moved_subject(committee, meeting.number(), engagement);
            case CANCELLED -> Msg.notification_meeting_cancelled_subject(committee, meeting.number(), engagement);
        };
    }

    private static Text words(MeetingNews news, String committee, Meeting meeting, String engagement) {
        return switch (news) {
            case CALLED -> Msg.notification_meeting_called_text(meeting.number(), committee, engagement);
            case MOVED -> Msg.notification_meeting_moved_text(meeting.number(), committee, engagement);
            case CANCELLED -> Msg.notification_meeting_cancelled_text(meeting.number(), committee, engagement);
        };
    }
}
