package org.gangway.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.util.Configurator;
import org.gangway.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingInvitationTest {

    private static final InvitationUid UID = new InvitationUid(
            UUID.fromString("6f9619ff-8b86-4d01-b42d-00c04fc964ff"), "00112233445566778899aabbccddeeff");
    private static final Invitee BO = new Invitee("Bo \"Bob\" Sørensen", "bo@client.example");
    private static final Invitee JONAS = new Invitee("Žalgiris: Jonas, Vilnius", "jonas@vendor.example");

    @ParameterizedTest
    @CsvSource({
        "Europe/Copenhagen, 2026-03-27T14:00, 2026-03-27T13:00:00Z, +01:00",
        "Europe/Copenhagen, 2026-03-30T14:00, 2026-03-30T12:00:00Z, +02:00",
        "Europe/Copenhagen, 2026-10-23T14:00, 2026-10-23T12:00:00Z, +02:00",
        "Europe/Copenhagen, 2026-10-26T14:00, 2026-10-26T13:00:00Z, +01:00",
        "Europe/Vilnius, 2026-03-27T14:00, 2026-03-27T12:00:00Z, +02:00",
        "Europe/Vilnius, 2026-07-01T14:00, 2026-07-01T11:00:00Z, +03:00",
        "Asia/Kolkata, 2026-03-30T14:00, 2026-03-30T08:30:00Z, +05:30",
        "America/New_York, 2026-03-16T14:00, 2026-03-16T18:00:00Z, -04:00",
        "America/Nuuk, 2026-07-01T14:00, 2026-07-01T15:00:00Z, -01:00",
        "Africa/Casablanca, 2026-07-01T14:00, 2026-07-01T13:00:00Z, +01:00",
        "UTC, 2026-07-01T14:00, 2026-07-01T14:00:00Z, Z",
    })
    void namesTheInstantByItsOwnZoneDefinition(String zone, LocalDateTime wall, Instant instant, String offset)
            throws Exception {
        var calendar = parsed(at(zone, wall));

        var start = wallClock(event(calendar));
        var definition = calendar.<VTimeZone>getComponent(Component.VTIMEZONE).orElseThrow();
        var observance = Objects.requireNonNull(
                definition.getApplicableObservance(start.atZone(ZoneId.of(zone)).toOffsetDateTime()));
        TzOffsetTo rule = observance.getRequiredProperty(Property.TZOFFSETTO);
        assertThat(definition.<TzId>getRequiredProperty(Property.TZID).getValue())
                .isEqualTo(zone);
        assertThat(rule.getOffset().getId()).isEqualTo(offset);
        assertThat(start.toInstant(rule.getOffset())).isEqualTo(instant);
    }

    @Test
    void saysWhoWhatAndWhere() throws Exception {
        var calendar = parsed(at("Europe/Copenhagen", LocalDateTime.of(2026, 3, 30, 14, 0)));

        var event = event(calendar);
        assertThat(calendar.<Method>getRequiredProperty(Property.METHOD).getValue())
                .isEqualTo("REQUEST");
        assertThat(value(event, Property.UID)).isEqualTo(UID.toString());
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("2");
        assertThat(value(event, Property.LAST_MODIFIED)).isEqualTo("20260301T101500Z");
        assertThat(value(event, Property.SUMMARY)).isEqualTo("Styregruppemøde; marts, “grøn”");
        assertThat(value(event, Property.DESCRIPTION)).isEqualTo("1. Mål\n2. Bonus \\ malus");
        assertThat(value(event, Property.LOCATION)).isEqualTo("Århus, lokale 4");
        assertThat(value(event, Property.ORGANIZER)).isEqualTo("mailto:bo@client.example");
        assertThat(value(event, Property.ATTENDEE)).isEqualTo("mailto:jonas@vendor.example");
    }

    @Test
    void asksEachAttendeeForAnAnswer() {
        var text =
                at("Asia/Kolkata", LocalDateTime.of(2026, 3, 30, 14, 0)).toIcs().replace("\r\n ", "");

        assertThat(text).contains("RSVP=TRUE;CN=\"Žalgiris: Jonas, Vilnius\":mailto:jonas@vendor.example");
        assertThat(text).contains("ORGANIZER;CN=\"Bo 'Bob' Sørensen\":mailto:bo@client.example");
    }

    @Test
    void foldsLinesByOctetsAndNotInsideACharacter() {
        var description = "æøå Žalgiris Łódź 🙂 ".repeat(40);
        var wording = new InvitationTexts("Møde", description, "");

        var text = at("Europe/Copenhagen", LocalDateTime.of(2026, 3, 30, 14, 0), wording)
                .toIcs();

        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n ", "")).contains(description);
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void letsNobodyAddLinesOfTheirOwn() {
        var wording = new InvitationTexts("Møde\r\nATTENDEE:mailto:evil@example.org", "", "a\u0000b\rMETHOD:CANCEL");

        var text = at("Europe/Copenhagen", LocalDateTime.of(2026, 3, 30, 14, 0), wording)
                .toIcs();

        assertThat(text.lines()).noneMatch(line -> line.startsWith("ATTENDEE:") || line.equals("METHOD:CANCEL"));
        assertThat(text).doesNotContain("\u0000");
    }

    @Test
    void staysTheSameTextOnEveryMachine() {
        var invitation = at("Europe/Copenhagen", LocalDateTime.of(2026, 3, 30, 14, 0));
        var here = invitation.toIcs();
        var zone = TimeZone.getDefault();
        var locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Locale.setDefault(Locale.of("ar", "EG"));

            assertThat(invitation.toIcs()).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void asksTheNetworkForNoZones() {
        assertThat(Configurator.getProperty("net.fortuna.ical4j.timezone.update.enabled"))
                .hasValue("false");
    }

    @Test
    void refusesAMeetingThatEndsBeforeItStarts() {
        var start = LocalDateTime.of(2026, 3, 30, 14, 0).atZone(ZoneId.of("UTC"));
        var wording = new InvitationTexts("Møde", "", "");

        assertThatThrownBy(
                        () -> new MeetingInvitation(UID, 0, Instant.EPOCH, start, start, wording, BO, List.of(JONAS)))
                .isInstanceOf(RuleViolation.class);
    }

    private static MeetingInvitation at(String zone, LocalDateTime wall) {
        return at(
                zone,
                wall,
                new InvitationTexts("Styregruppemøde; marts, “grøn”", "1. Mål\n2. Bonus \\ malus", "Århus, lokale 4"));
    }

    private static MeetingInvitation at(String zone, LocalDateTime wall, InvitationTexts wording) {
        var start = wall.atZone(ZoneId.of(zone));
        var modified = Instant.parse("2026-03-01T10:15:00Z");
        return new MeetingInvitation(
                UID, 2, modified, start, start.plus(Duration.ofMinutes(90)), wording, BO, List.of(JONAS));
    }

    private static Calendar parsed(MeetingInvitation invitation) throws Exception {
        return new CalendarBuilder().build(new StringReader(invitation.toIcs()));
    }

    private static VEvent event(Calendar calendar) {
        return calendar.<VEvent>getComponent(Component.VEVENT).orElseThrow();
    }

    private static LocalDateTime wallClock(VEvent event) {
        DtStart<?> start = event.getRequiredProperty(Property.DTSTART);
        return LocalDateTime.from(start.getDate());
    }

    private static String value(VEvent event, String name) {
        Property property = event.getRequiredProperty(name);
        return property.getValue();
    }
}
