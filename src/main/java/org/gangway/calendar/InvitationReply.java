package org.gangway.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.data.UnfoldingReader;

/**
 * What somebody's calendar program answers to an invitation (RFC 5546, REPLY).
 *
 * @param uid that of the invitation it answers
 * @param mailAddress of the one who was asked, in lower case
 * @param status such as ACCEPTED, TENTATIVE or DECLINED
 */
public record InvitationReply(InvitationUid uid, String mailAddress, String status) {

    private static final String REPLY = "REPLY";
    private static final String MAIL = "mailto:";

    /** Empty for everything that is no such answer about one meeting by one person. */
    public static Optional<InvitationReply> read(String text) {
        var events = new CalendarEventReader(ZoneOffset.UTC, LocalDate.EPOCH);
        try {
            var lines = new StringReader(text.strip().replaceAll("\\R", "\r\n") + "\r\n");
            new CalendarParserImpl().parse(new UnfoldingReader(lines, true), events);
        } catch (IOException | ParserException _) {
            return Optional.empty();
        }
        return events.method().equals(REPLY) && events.events().size() == 1
                ? of(events.events().getFirst())
                : Optional.empty();
    }

    private static Optional<InvitationReply> of(Map<String, CalendarEventReader.Property> event) {
        var uid = event.get("UID");
        var attendee = event.get("ATTENDEE");
        if (uid == null || attendee == null) {
            return Optional.empty();
        }
        var address = attendee.value().strip().toLowerCase(Locale.ROOT);
        var status = Objects.requireNonNullElse(attendee.parameters().get("PARTSTAT"), "");
        return InvitationUid.read(uid.value())
                .filter(_ -> address.startsWith(MAIL))
                .map(it -> new InvitationReply(it, address.substring(MAIL.length()), status.toUpperCase(Locale.ROOT)));
    }
}
