package org.gangway.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gangway.calendar.ClosedDay;
import org.gangway.calendar.ClosedDayKind;
import org.gangway.calendar.WorkingCalendar;
import org.gangway.calendar.WorkingHours;
import org.gangway.calendar.WorkingHours.WorkingSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each on their own clock, whatever the clock does. */
class ReadingHoursTest {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final ReadingHours DANE =
            new ReadingHours(COPENHAGEN, weekdays("08:00-12:00", "12:30-16:00"), closedOn("2026-12-24"));

    @ParameterizedTest
    @CsvSource({
        // a Monday: before work, at its first minute, in the lunch break, at its last instant, afterwards
        "2026-11-30T06:59:59Z, 2026-11-30T07:00:00Z",
        "2026-11-30T07:00:00Z, ",
        "2026-11-30T11:15:00Z, ",
        "2026-11-30T14:59:59Z, ",
        "2026-11-30T15:00:00Z, 2026-12-01T07:00:00Z",
        // over a weekend, and over a closed day
        "2026-11-27T18:00:00Z, 2026-11-30T07:00:00Z",
        "2026-12-23T18:00:00Z, 2026-12-25T07:00:00Z",
        // the night in which the clock goes forward, and the one in which it goes back
        "2026-03-27T20:00:00Z, 2026-03-30T06:00:00Z",
        "2026-10-23T20:00:00Z, 2026-10-26T07:00:00Z"
    })
    void holdsMailBackUntilWorkBegins(Instant moment, @org.jspecify.annotations.Nullable Instant until) {
        assertThat(DANE.quietUntil(moment).orElse(null)).isEqualTo(until);
    }

    @Test
    void knowsTheNightShift() {
        var nights = new ReadingHours(ZoneId.of("Asia/Kolkata"), weekdays("22:00-06:00"), closedOn("2026-12-25"));

        // Saturday 02:00 in Pune belongs to Friday; Saturday 07:00 does not
        assertThat(nights.quietUntil(Instant.parse("2026-11-27T20:30:00Z"))).isEmpty();
        assertThat(nights.quietUntil(Instant.parse("2026-11-28T01:30:00Z")))
                .contains(Instant.parse("2026-11-30T16:30:00Z"));
    }

    @Test
    void opensOnSunday29thOfMarchAtAnHourThatIsNotThere() {
        var early = new ReadingHours(COPENHAGEN, hours(DayOfWeek.SUNDAY, "02:30-04:00"), closedOn("2026-12-25"));

        assertThat(early.quietUntil(Instant.parse("2026-03-28T12:00:00Z")))
                .contains(Instant.parse("2026-03-29T01:30:00Z"));
    }

    @Test
    void closesOnTheDayWithTwoHoursOfTheSameNameAfterTheSecond() {
        var late = new ReadingHours(COPENHAGEN, hours(DayOfWeek.SUNDAY, "00:00-02:30"), closedOn("2026-12-25"));

        assertThat(late.closing(Instant.parse("2026-10-24T23:00:00Z")))
                .isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
        assertThat(late.quietUntil(Instant.parse("2026-10-25T01:15:00Z"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30T09:00:00Z, 2026-11-30T15:00:00Z",
        "2026-11-30T15:00:00Z, 2026-11-30T15:00:00Z",
        "2026-11-30T15:00:01Z, 2026-12-01T15:00:00Z",
        "2026-12-23T16:00:00Z, 2026-12-25T15:00:00Z",
        "2026-03-28T09:00:00Z, 2026-03-30T14:00:00Z"
    })
    void closesWithTheDayInWhichSomethingHappensOrTheNext(Instant moment, Instant closing) {
        assertThat(DANE.closing(moment)).isEqualTo(closing);
    }

    @Test
    void takesUsualHoursWhereNothingIsKnown() {
        var unknown = new ReadingHours(COPENHAGEN, WorkingHours.UNKNOWN, closedOn("2026-12-24"));

        assertThat(unknown.quietUntil(Instant.parse("2026-11-30T17:30:00Z")))
                .contains(Instant.parse("2026-12-01T07:00:00Z"));
        assertThat(unknown.quietUntil(Instant.parse("2026-11-30T16:30:00Z"))).isEmpty();
    }

    @Test
    void holdsNothingBackForEver() {
        var closed = new WorkingCalendar(
                WEEKEND,
                LocalDate.of(2026, 11, 1)
                        .datesUntil(LocalDate.of(2028, 1, 1))
                        .map(day -> new ClosedDay(day, "Closed", ClosedDayKind.SHUTDOWN))
                        .toList());
        var nobody = new ReadingHours(COPENHAGEN, WorkingHours.UNKNOWN, closed);
        var moment = Instant.parse("2026-11-30T17:30:00Z");

        assertThat(nobody.quietUntil(moment)).isEmpty();
        assertThat(nobody.closing(moment)).isEqualTo(moment);
    }

    private static WorkingHours weekdays(String... spans) {
        return WorkingHours.on(EnumSet.complementOf(EnumSet.copyOf(WEEKEND)), spans(spans));
    }

    private static WorkingHours hours(DayOfWeek day, String... spans) {
        return WorkingHours.on(List.of(day), spans(spans));
    }

    private static List<WorkingSpan> spans(String... spans) {
        return java.util.Arrays.stream(spans)
                .map(span -> span.split("-", -1))
                .map(ends -> new WorkingSpan(LocalTime.parse(ends[0]), LocalTime.parse(ends[1])))
                .toList();
    }

    private static WorkingCalendar closedOn(String day) {
        return new WorkingCalendar(
                WEEKEND, List.of(new ClosedDay(LocalDate.parse(day), "Closed", ClosedDayKind.PUBLIC_HOLIDAY)));
    }
}
