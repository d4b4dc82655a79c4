package org.gangway.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gangway.governance.GovernanceRoutes;
import org.gangway.governance.committee.CommitteeService;
import org.gangway.governance.meeting.AttendeeChanged;
import org.gangway.governance.meeting.Meeting;
import org.gangway.governance.meeting.MeetingAnnounced;
import org.gangway.governance.meeting.MeetingChange;
import org.gangway.governance.meeting.MeetingService;
import org.gangway.governance.meeting.ReplyStatus;
import org.gangway.governance.minutes.MeetingDocumentService;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.notification.news.Announcement;
import org.gangway.notification.news.NewsKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells each member of a committee of a meeting and what changes about it; the mail brings the invitation. */
@Component
class MeetingNews {

    private final NewsDesk desk;
    private final MailSettings settings;
    private final MeetingService meetings;
    private final MeetingDocumentService papers;
    private final CommitteeService committees;
    private final Readers readers;

    MeetingNews(
            NewsDesk desk,
            MailSettings settings,
            MeetingService meetings,
            MeetingDocumentService papers,
            CommitteeService committees,
            Readers readers) {
        this.desk = desk;
        this.settings = settings;
        this.meetings = meetings;
        this.papers = papers;
        this.committees = committees;
        this.readers = readers;
    }

    /** Whoever did it gets the invitation too: it belongs in their calendar. */
    @EventListener
    void on(MeetingAnnounced announced) {
        if (!desk.isOpen()) {
            return;
        }
        var meeting = meetings.get(announced.meeting());
        var committee = committees.get(meeting.committee());
        var members = committee.members().stream()
                .flatMap(member -> readers.one(member.user()).stream())
                .toList();
        tell(members, meeting, committee.name(), announced.news());
    }

    /** Whoever leaves a committee, or joins it, hears of what is called already. */
    @EventListener
    void on(AttendeeChanged change) {
        if (!desk.isOpen()) {
            return;
        }
        var meeting = meetings.get(change.meeting());
        var committee = committees.get(meeting.committee()).name();
        var reader = readers.one(change.person());
        if (change.invited()) {
            tell(reader, meeting, committee, MeetingChange.CALLED);
            return;
        }
        var engagement = desk.engagement(meeting.engagement()).name();
        var body = List.<Text>of(
                Msg.notification_meeting_left_text(committee, engagement, meeting.number()),
                Msg.notification_meeting_when(meeting.time().start(), meeting.place()));
        tell(
                reader,
                announcement(meeting, Msg.notification_meeting_left_subject(committee, meeting.number(), engagement)),
                body,
                one -> MailAttachment.invitation(
                        papers.withdrawal(
                                meeting.id(), one.person().id(), one.profile().get(), settings.answersTo()),
                        true));
    }

    private static Announcement announcement(Meeting meeting, Text headline) {
        return new Announcement(
                NewsKind.MEETING,
                meeting.engagement(),
                headline,
                GovernanceRoutes.meeting(meeting.engagement(), meeting.id()));
    }

    private void tell(List<Reader> to, Meeting meeting, String committee, MeetingChange news) {
        var engagement = desk.engagement(meeting.engagement()).name();
        var start = meeting.time().start();
        var body = new ArrayList<Text>(List.of(
                words(news, committee, meeting, engagement),
                Msg.notification_meeting_when(start, meeting.place()),
                Text.user(settings.link(GovernanceRoutes.meeting(meeting.engagement(), meeting.id())))));
        body.addAll(answers(meeting, news));
        tell(
                to,
                announcement(meeting, subject(news, committee, meeting, engagement)),
                body,
                one -> MailAttachment.invitation(
                        papers.invitation(
                                meeting.id(), one.person().id(), one.profile().get(), settings.answersTo()),
                        news == MeetingChange.CANCELLED));
    }

    private void tell(List<Reader> to, Announcement news, List<Text> body, Function<Reader, MailAttachment> attached) {
        Function<Reader, Mail> mail =
                reader -> NewsDesk.letter(reader, news.headline(), body).with(attached.apply(reader));
        desk.tell(news, to, mail);
        desk.mailToDoer(news, to, mail);
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
