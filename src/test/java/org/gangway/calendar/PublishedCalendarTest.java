package org.gangway.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.gangway.calendar.EventTime.Moments;
import org.gangway.calendar.EventTime.WholeDays;
import org.junit.jupiter.api.Test;

class PublishedCalendarTest {

    private static final Instant CHANGED = Instant.parse("2026-03-01T09:30:00Z");

    private static PublishedEvent event(EventTime time, String summary, String description) {
        return new PublishedEvent(
                "7f9c@gangway",
                3,
                CHANGED,
                time,
                summary,
                description,
                "Public holiday",
                "https://portal.example/calendar",
                false);
    }

    private static Calendar parsed(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse("");
    }

    @Test
    void isReadBackWordForWord() throws IOException, ParserException {
        var summary = "Diwali; lamps, sweets \\ and a week of \"leave\" in पुणे";
        var description = "First line\nSecond line, with Århus and a long tail: "
                + "æøå ".repeat(60).strip();
        var text = new PublishedCalendar(
                        "Gangway", List.of(event(WholeDays.on(LocalDate.of(2026, 11, 8)), summary, description)))
                .toIcs();

        var event = (VEvent) parsed(text).getComponents(Component.VEVENT).getFirst();
        assertThat(value(event, Property.SUMMARY)).isEqualTo(summary);
        assertThat(value(event, Property.DESCRIPTION)).isEqualTo(description);
        assertThat(value(event, Property.UID)).isEqualTo("7f9c@gangway");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("3");
        assertThat(value(event, Property.DTSTAMP)).isEqualTo("20260301T093000Z");
    }

    @Test
    void foldsByOctetsAndEndsEachLineAsTheStandardSays() {
        var text = new PublishedCalendar(
                        "Gangway", List.of(event(WholeDays.on(LocalDate.of(2026, 11, 8)), "ॐ ".repeat(80), "")))
                .toIcs();
        assertThat(text).endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    }

    @Test
    void writesWholeDaysAsDatesWithTheDayAfterAsTheirEnd() {
        var text = new PublishedCalendar(
                        "Gangway",
                        List.of(event(
                                new WholeDays(LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 31)), "Away", "")))
                .toIcs();
        assertThat(text)
                .contains("DTSTART;VALUE=DATE:20261224\r\n", "DTEND;VALUE=DATE:20270101\r\n", "TRANSP:TRANSPARENT");
    }

    @Test
    void writesMomentsInUniversalTimeAndSoNeedsNoZones() {
        var start = LocalDate.of(2026, 10, 25)
                .atTime(2, 30)
                .atZone(ZoneId.of("Europe/Copenhagen"))
                .toInstant();
        var text = new PublishedCalendar(
                        "Gangway", List.of(event(new Moments(start, start.plusSeconds(3600)), "Call", "")))
                .toIcs();
        assertThat(text)
                .contains("DTSTART:20261025T003000Z", "DTEND:20261025T013000Z")
                .doesNotContain("VTIMEZONE");
    }

    @Test
    void isACalendarWithNothingInItToo() throws IOException, ParserException {
        var text = new PublishedCalendar("Gangway", List.of()).toIcs();
        assertThat(parsed(text).getComponents()).isEmpty();
        assertThat(text).contains("METHOD:PUBLISH", "REFRESH-INTERVAL;VALUE=DURATION:PT4H");
    }

    @Test
    void dropsWhatNoCalendarCanHold() {
        var text = new PublishedCalendar(
                        "Gangway",
                        List.of(event(WholeDays.on(LocalDate.of(2026, 1, 2)), "A\u0000B\u0007C", "one\r\ntwo")))
                .toIcs();
        assertThat(text).contains("SUMMARY:ABC", "DESCRIPTION:one\\ntwo");
    }
}
