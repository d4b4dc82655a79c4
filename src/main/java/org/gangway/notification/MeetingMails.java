package org.gangway.notification;

import java.util.ArrayList;
import java.util.List;
import org.gangway.engagement.EngagementService;
import org.gangway.governance.GovernanceRoutes;
import org.gangway.governance.committee.CommitteeMember;
import org.gangway.governance.committee.CommitteeService;
import org.gangway.governance.meeting.AttendeeChanged;
import org.gangway.governance.meeting.Meeting;
import org.gangway.governance.meeting.MeetingAnnounced;
import org.gangway.governance.meeting.MeetingChange;
import org.gangway.governance.meeting.MeetingService;
import org.gangway.governance.meeting.ReplyStatus;
import org.gangway.governance.minutes.MeetingDocumentService;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.account.PartyDirectory;
import org.gangway.language.Msg;
import org.gangway.language.ReaderProfile;
import org.gangway.language.Text;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sends each member of a committee the invitation to a meeting, and what changes about it. */
@Component
class MeetingMails {

    private final Outbox outbox;
    private final MailSettings settings;
    private final MeetingService meetings;
    private final MeetingDocumentService papers;
    private final CommitteeService committees;
    private final EngagementService engagements;
    private final PartyDirectory people;

    MeetingMails(
            Outbox outbox,
            MailSettings settings,
            MeetingService meetings,
            MeetingDocumentService papers,
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
            var person = people.person(member.user());
            if (!person.email().isEmpty()) {
                send(person, people.reader(member.user()), meeting, committee.name(), announced.news());
            }
        }
    }

    /** Whoever leaves a committee, or joins it, hears of what is called already. */
    @EventListener
    void on(AttendeeChanged change) {
        if (!outbox.isOpen()) {
            return;
        }
        var meeting = meetings.get(change.meeting());
        var committee = committees.get(meeting.committee()).name();
        var person = people.person(change.person());
        if (person.email().isEmpty()) {
            return;
        }
        var reader = people.reader(change.person());
        if (change.invited()) {
            send(person, reader, meeting, committee, MeetingChange.CALLED);
            return;
        }
        var engagement = engagements.get(meeting.engagement()).name();
        var body = List.<Text>of(
                Msg.notification_meeting_left_text(committee, engagement, meeting.number()),
                Msg.notification_meeting_when(meeting.time().start(), meeting.place()));
        var subject = Msg.notification_meeting_left_subject(committee, meeting.number(), engagement);
        var withdrawal = MailAttachment.invitation(
                papers.withdrawal(meeting.id(), change.person(), reader, settings.answersTo()), true);
        outbox.put(Mail.letter(person.party(), person.email(), person.name(), reader, subject, body)
                .with(withdrawal));
    }

    /** As links, for those whose program cannot answer an invitation. */
    private List<Text> answers(Meeting meeting, MeetingChange news) {
        return news == MeetingChange.CANCELLED
                ? List.of()
                : List.of(
                        Msg.notification_meeting_accept(link(meeting, ReplyStatus.ACCEPTED)),
                        Msg.notification_meeting_maybe(link(meeting, ReplyStatus.TENTATIVE)),
                        Msg.notification_meeting_decline(link(meeting, ReplyStatus.DECLINED)));
    }

    private String link(Meeting meeting, ReplyStatus status) {
        return settings.link(GovernanceRoutes.reply(meeting.engagement(), meeting.id(), status));
    }

    private void send(
            PersonSummary person, ReaderProfile readerProfile, Meeting meeting, String committee, MeetingChange news) {
        var engagement = engagements.get(meeting.engagement()).name();
        var start = meeting.time().start();
        var body = new ArrayList<Text>(List.of(
                words(news, committee, meeting, engagement),
                Msg.notification_meeting_when(start, meeting.place()),
                Text.user(settings.link(GovernanceRoutes.meeting(meeting.engagement(), meeting.id())))));
        body.addAll(answers(meeting, news));
        var subject = subject(news, committee, meeting, engagement);
        var invitation = MailAttachment.invitation(
                papers.invitation(meeting.id(), readerProfile, settings.answersTo()), news == MeetingChange.CANCELLED);
        outbox.put(Mail.letter(person.party(), person.email(), person.name(), readerProfile, subject, body)
                .with(invitation));
    }

    private static Text subject(MeetingChange news, String committee, Meeting meeting, String engagement) {
        return switch (news) {
            case CALLED -> Msg.notification_meeting_called_subject(committee, meeting.number(), engagement);
            case MOVED -> Msg.notification_meeting_moved_subject(committee, meeting.number(), engagement);
            case CANCELLED -> Msg.notification_meeting_cancelled_subject(committee, meeting.number(), engagement);
        };
    }

    private static Text words(MeetingChange news, String committee, Meeting meeting, String engagement) {
        return switch (news) {
            case CALLED -> Msg.notification_meeting_called_text(meeting.number(), committee, engagement);
            case MOVED -> Msg.notification_meeting_moved_text(meeting.number(), committee, engagement);
            case CANCELLED -> Msg.notification_meeting_cancelled_text(meeting.number(), committee, engagement);
        };
    }
}
