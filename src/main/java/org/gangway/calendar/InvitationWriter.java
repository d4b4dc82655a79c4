package org.gangway.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.gangway.shared.RuleViolation;

/** Writes one invitation as iCalendar text. */
final class InvitationWriter {

    private final MeetingInvitation invitation;
    private final boolean calledOff;

    InvitationWriter(MeetingInvitation invitation, boolean calledOff) {
        this.invitation = invitation;
        this.calledOff = calledOff;
    }

    String text() {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Gangway//Meetings//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(calledOff ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST);
        calendar.add(ZoneDefinition.around(invitation.start()));
        calendar.add(event());
        var text = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return CalendarLineFolding.refold(text.toString());
    }

    private VEvent event() {
        var event = new VEvent(false);
        event.add(new Uid(invitation.uid().toString()));
        event.add(new Sequence(invitation.sequence()));
        event.add(new DtStamp(invitation.lastModified()));
        event.add(new LastModified(invitation.lastModified()));
        event.add(new DtStart<>(invitation.start()));
        event.add(new DtEnd<>(invitation.end()));
        addWording(event);
        event.add(calledOff ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(ImmutableTransp.OPAQUE);
        event.add(named(new Organizer(address(invitation.organizer())), invitation.organizer()));
        invitation.attendees().forEach(invitee -> event.add(attendee(invitee)));
        return event;
    }

    private void addWording(VEvent event) {
        var wording = invitation.wording();
        event.add(new Summary(printable(wording.summary())));
        if (!wording.description().isBlank()) {
            event.add(new Description(printable(wording.description())));
        }
        if (!wording.location().isBlank()) {
            event.add(new Location(printable(wording.location())));
        }
    }

    private static Attendee attendee(Invitee invitee) {
        var attendee = new Attendee(address(invitee));
        attendee.add(CuType.INDIVIDUAL);
        attendee.add(Role.REQ_PARTICIPANT);
        attendee.add(PartStat.NEEDS_ACTION);
        attendee.add(Rsvp.TRUE);
        return named(attendee, invitee);
    }

    private static <T extends Property> T named(T property, Invitee invitee) {
        // A parameter value cannot hold a double quote, nor a line break
        var name = printable(invitee.name()).replace('\n', ' ').replace('"', '\'');
        if (!name.isBlank()) {
            property.add(new Cn(name));
        }
        return property;
    }

    private static URI address(Invitee invitee) {
        try {
            return new URI("mailto", invitee.mailAddress(), null);
        } catch (URISyntaxException unusable) {
            throw new RuleViolation("calendar.mail-address-unusable", Map.of("address", invitee.mailAddress()));
        }
    }

    /** Without what a calendar cannot hold: control characters other than line breaks. */
    static String printable(String text) {
        var kept = new StringBuilder();
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(c -> c == '\n' || !Character.isISOControl(c))
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
