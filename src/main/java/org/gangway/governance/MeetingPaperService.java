package org.gangway.governance;

import java.util.List;
import org.gangway.calendar.Invitee;
import org.gangway.calendar.MeetingInvitation;
import org.gangway.calendar.MeetingWording;
import org.gangway.document.PdfRenderer;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.PartyDirectory;
import org.gangway.identity.Person;
import org.gangway.identity.UserId;
import org.gangway.language.Msg;
import org.gangway.language.Reader;
import org.gangway.language.Text;
import org.gangway.language.Texts;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What leaves the house about a meeting: the invitation for calendars, and the minutes as PDF. */
@Service
@Transactional(readOnly = true)
public class MeetingPaperService {

    private final Seats seats;
    private final Decisions decisions;
    private final Actions actions;
    private final EngagementService engagements;
    private final PartyDirectory parties;
    private final Texts texts;

    MeetingPaperService(
            Seats seats,
            Decisions decisions,
            Actions actions,
            EngagementService engagements,
            PartyDirectory parties,
            Texts texts) {
        this.seats = seats;
        this.decisions = decisions;
        this.actions = actions;
        this.engagements = engagements;
        this.parties = parties;
        this.texts = texts;
    }

    /** The text of an {@code .ics} file; a later one of the same meeting replaces an earlier one, or calls it off. */
    @ForEveryone
    public String invitation(MeetingId id, Reader reader) {
        var meeting = seats.meeting(id);
        var committee = seats.committee(meeting.committee());
        var start = meeting.time().startThere();
        var invitation = new MeetingInvitation(
                id.value(),
                meeting.sequence(),
                meeting.changedAt(),
                start,
                start.plusMinutes(meeting.time().minutes()),
                wording(meeting, committee, reader),
                invitee(committee.chair().user()),
                committee.members().stream().map(it -> invitee(it.user())).toList());
        return meeting.status() == MeetingStatus.CANCELLED ? invitation.toCancellationIcs() : invitation.toIcs();
    }

    private MeetingWording wording(Meeting meeting, Committee committee, Reader reader) {
        var engagement = engagements.get(meeting.engagement()).name();
        var summary = Msg.governance_invitation_summary(engagement, committee.name(), meeting.number());
        var agenda = new StringBuilder(texts.say(Msg.governance_agenda_title(), reader));
        var place = 1;
        for (var item : meeting.agenda()) {
            agenda.append('\n').append(texts.say(line(place++, item), reader));
        }
        return new MeetingWording(texts.say(summary, reader), agenda.toString(), meeting.place());
    }

    private static Text line(int place, AgendaItem item) {
        return Msg.governance_agenda_line(place, item.title(), Text.of(item.purpose()));
    }

    private Invitee invitee(UserId user) {
        Person person = parties.person(user);
        return new Invitee(person.name(), person.email());
    }

    /** The minutes in the language of the reader; what people wrote stands as they wrote it. */
    @ForEveryone
    public byte[] minutes(MeetingId id, Reader reader) {
        var meeting = seats.meeting(id);
        if (meeting.status() != MeetingStatus.HELD) {
            throw new RuleViolation("governance.meeting-not-held");
        }
        var engagement = engagements.get(meeting.engagement());
        var content = new MinutesContent(
                engagement,
                engagements.sites(engagement.id()),
                seats.committee(meeting.committee()),
                meeting,
                decisions.findByMeetingOrderByNumber(id),
                actions.findByMeetingOrderByNumber(id));
        var document = new MinutesDocument(content, parties, texts, reader).body();
        return new PdfRenderer()
                .render(
                        document.toXhtml(),
                        document.language(),
                        document.title(),
                        meeting.minutes().lockedAt().orElse(meeting.changedAt()));
    }

    /** Everything that stands in printed minutes. */
    record MinutesContent(
            org.gangway.engagement.Engagement engagement,
            List<org.gangway.engagement.Site> sites,
            Committee committee,
            Meeting meeting,
            List<Decision> decisions,
            List<Action> actions) {}
}
