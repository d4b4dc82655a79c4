package org.gangway.governance.minutes;

import java.util.List;
import org.gangway.calendar.InvitationTexts;
import org.gangway.calendar.InvitationUid;
import org.gangway.calendar.Invitee;
import org.gangway.calendar.MeetingInvitation;
import org.gangway.document.PdfRenderer;
import org.gangway.engagement.EngagementService;
import org.gangway.governance.committee.Committee;
import org.gangway.governance.meeting.AgendaItem;
import org.gangway.governance.meeting.Meeting;
import org.gangway.governance.meeting.MeetingAccess;
import org.gangway.governance.meeting.MeetingId;
import org.gangway.governance.meeting.MeetingStatus;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.account.PartyDirectory;
import org.gangway.language.Msg;
import org.gangway.language.ReaderProfile;
import org.gangway.language.Text;
import org.gangway.language.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What leaves the house about a meeting: the invitation for calendars, and the minutes as PDF. */
@Service
@Transactional(readOnly = true)
public class MeetingDocumentService {

    private final MeetingAccess meetingAccess;
    private final MinutesContents contents;
    private final EngagementService engagements;
    private final PartyDirectory parties;
    private final Texts texts;

    MeetingDocumentService(
            MeetingAccess meetingAccess,
            MinutesContents contents,
            EngagementService engagements,
            PartyDirectory parties,
            Texts texts) {
        this.meetingAccess = meetingAccess;
        this.contents = contents;
        this.engagements = engagements;
        this.parties = parties;
        this.texts = texts;
    }

    /** That of the signed-in user, with answers to the chair. */
    @ForEveryone
    public String invitation(MeetingId id, ReaderProfile readerProfile) {
        return invitation(id, meetingAccess.userId(), readerProfile, "");
    }

    /**
     * The text of an {@code .ics} file; a later one of the same meeting replaces an earlier one, or calls it off.
     *
     * @param recipient whose calendar it is for
     * @param answersTo the mail address that answers of calendar programs go to; empty for that of the chair
     */
    @ForEveryone
    public String invitation(MeetingId id, PersonId recipient, ReaderProfile readerProfile, String answersTo) {
        var meeting = meetingAccess.meeting(id);
        var members = meetingAccess.committee(meeting.committee()).members().stream()
                .map(it -> invitee(it.user()))
                .toList();
        var invitation = invitation(meeting, recipient, members, readerProfile, answersTo);
        return meeting.status() == MeetingStatus.CANCELLED ? invitation.toCancellationIcs() : invitation.toIcs();
    }

    /** The text of an {@code .ics} file that strikes the meeting from the calendar of somebody who need not come. */
    @ForEveryone
    public String withdrawal(MeetingId id, PersonId person, ReaderProfile readerProfile, String answersTo) {
        return invitation(meetingAccess.meeting(id), person, List.of(invitee(person)), readerProfile, answersTo)
                .toCancellationIcs();
    }

    private MeetingInvitation invitation(
            Meeting meeting,
            PersonId recipient,
            List<Invitee> attendees,
            ReaderProfile readerProfile,
            String answersTo) {
        var committee = meetingAccess.committee(meeting.committee());
        var chair = invitee(committee.chair().user());
        var start = meeting.time().startThere();
        return new MeetingInvitation(
                new InvitationUid(meeting.id().value(), meeting.replyMark(recipient)),
                meeting.sequence(),
                meeting.changedAt(),
                start,
                start.plusMinutes(meeting.time().minutes()),
                wording(meeting, committee, readerProfile),
                answersTo.isEmpty() ? chair : new Invitee(chair.name(), answersTo),
                attendees);
    }

    private InvitationTexts wording(Meeting meeting, Committee committee, ReaderProfile readerProfile) {
        var engagement = engagements.get(meeting.engagement()).name();
        var summary = Msg.governance_invitation_summary(engagement, committee.name(), meeting.number());
        var agenda = new StringBuilder(texts.say(Msg.governance_agenda_title(), readerProfile));
        var place = 1;
        for (var item : meeting.agenda()) {
            agenda.append('\n').append(texts.say(line(place++, item), readerProfile));
        }
        return new InvitationTexts(texts.say(summary, readerProfile), agenda.toString(), meeting.place());
    }

    private static Text line(int place, AgendaItem item) {
        return Msg.governance_agenda_line(place, item.title(), Text.of(item.purpose()));
    }

    private Invitee invitee(PersonId user) {
        PersonSummary person = parties.person(user);
        return new Invitee(person.name(), person.email());
    }

    /**
     * The minutes in the language of the reader: what people wrote stands as they wrote it, with a translation into that
     * language beside it where there is one.
     */
    @ForEveryone
    public byte[] minutes(MeetingId id, ReaderProfile readerProfile) {
        var meeting = meetingAccess.meeting(id);
        meeting.requireMinutesReadable(meetingAccess.side());
        var content = contents.of(meeting, meetingAccess.committee(meeting.committee()));
        var document = new MinutesDocument(content, parties, texts, readerProfile).body();
        return new PdfRenderer()
                .render(
                        document.toXhtml(),
                        document.language(),
                        document.title(),
                        meeting.minutes().lockedAt().orElse(meeting.changedAt()));
    }
}
