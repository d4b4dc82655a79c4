package org.gangway.contact.ui;

import static org.gangway.uikit.ScreenTexts.say;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gangway.calendar.InvitationTexts;
import org.gangway.calendar.InvitationUid;
import org.gangway.calendar.Invitee;
import org.gangway.calendar.MeetingInvitation;
import org.gangway.contact.card.ContactCard;
import org.gangway.contact.map.MapPair;
import org.gangway.contact.map.MapPerson;
import org.gangway.contact.touchpoint.Touchpoint;
import org.gangway.document.DownloadFile;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.ScreenTexts;

/** A planned talk for the calendars of both: on the reader's clock, with what the other's clock shows then. */
final class TalkInvitation {

    private final Touchpoint talk;
    private final MapPair pair;
    private final MapOnPage page;

    TalkInvitation(Touchpoint talk, MapPair pair, MapOnPage page) {
        this.talk = talk;
        this.pair = pair;
        this.page = page;
    }

    DownloadFile file(PairSteps steps) {
        var invited = steps.cardsOf(pair).stream()
                .filter(it -> !it.mail().isEmpty())
                .map(TalkInvitation::invitee)
                .toList();
        var start = talk.start().atZone(ScreenTexts.formats().zone());
        var names = ScreenTexts.formats()
                .list(pair.people().values().stream().map(MapPerson::name).toList());
        var summary = say(Msg.contact_talk_of(Text.of(talk.kind()), names));
        var invitation = new MeetingInvitation(
                new InvitationUid(talk.id().value(), "talk"),
                0,
                steps.now().truncatedTo(ChronoUnit.SECONDS),
                start,
                start.plusMinutes(talk.minutes()),
                new InvitationTexts(summary, clocks(), ""),
                invited.isEmpty() ? new Invitee(names, "") : invited.getFirst(),
                invited);
        return new DownloadFile(
                summary + ".ics", DownloadFile.ICS, invitation.toIcs().getBytes(StandardCharsets.UTF_8));
    }

    private static Invitee invitee(ContactCard card) {
        return new Invitee(card.details().name(), card.mail());
    }

    /** What the clock of each of them shows then. */
    private String clocks() {
        return pair.people().values().stream()
                .flatMap(person -> zone(person)
                        .map(zone -> talk.start().atZone(zone))
                        .map(there ->
                                say(Msg.contact_talk_clock(person.name(), there.toLocalDate(), there.toLocalTime())))
                        .stream())
                .collect(Collectors.joining("\n"));
    }

    private Optional<ZoneId> zone(MapPerson person) {
        return page.presence(person).map(it -> it.local().getZone());
    }
}
