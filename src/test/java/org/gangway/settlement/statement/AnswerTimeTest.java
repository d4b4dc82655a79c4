package org.gangway.settlement.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.gangway.calendar.ClosedDay;
import org.gangway.calendar.ClosedDayKind;
import org.gangway.calendar.PublicHolidays;
import org.gangway.calendar.WorkingCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTimeTest {

    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final WorkingCalendar BOTH = calendar("DK").both(calendar("IN"));

    private static WorkingCalendar calendar(String country) {
        return new WorkingCalendar(WEEKEND, PublicHolidays.of(country, 2026).closedDays());
    }

    /** Maundy Thursday is 2 April, Easter Monday 6 April; Republic Day is Monday 26 January. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-31, 1, 2026-04-01",
        "2026-03-31, 2, 2026-04-07",
        "2026-03-31, 3, 2026-04-08",
        "2026-01-23, 1, 2026-01-27",
        "2026-01-23, 5, 2026-02-02"
    })
    void countsDaysOnWhichBothWork(LocalDate proposed, int days, LocalDate last) {
        assertThat(at(proposed, days).lastDay()).isEqualTo(last);
    }

    /** Diwali 2025 is Monday 20 October; a site adds it to its calendar, because the date is announced each year. */
    @Test
    void countsNoDaysThatASiteAdded() {
        var diwali = new WorkingCalendar(
                WEEKEND, List.of(new ClosedDay(LocalDate.of(2025, 10, 20), "Diwali", ClosedDayKind.PUBLIC_HOLIDAY)));
        var both = new WorkingCalendar(WEEKEND, PublicHolidays.of("DK", 2025).closedDays()).both(diwali);

        var time = AnswerTime.of(noon(LocalDate.of(2025, 10, 17)), 1, 0, both, List.of(COPENHAGEN, KOLKATA));

        assertThat(time.lastDay()).isEqualTo(LocalDate.of(2025, 10, 21));
    }

    @Test
    void endsWhereTheLastDayEndsLast() {
        var time = at(LocalDate.of(2026, 1, 23), 1);

        assertThat(time.until())
                .isEqualTo(LocalDate.of(2026, 1, 28).atStartOfDay(COPENHAGEN).toInstant());
    }

    @Test
    void remindsWhereTheDayOfTheReminderBeginsFirst() {
        var time = at(LocalDate.of(2026, 3, 27), 5);

        assertThat(time.lastDay()).isEqualTo(LocalDate.of(2026, 4, 8));
        assertThat(time.remindFrom())
                .as("two common working days before 8 April, with Easter between 1 and 7 April")
                .isEqualTo(LocalDate.of(2026, 4, 1).atStartOfDay(KOLKATA).toInstant());
    }

    @Test
    void neverRemindsBeforeTheProposal() {
        var proposed = noon(LocalDate.of(2026, 5, 6));

        var time = AnswerTime.of(proposed, 1, 4, BOTH, List.of(COPENHAGEN, KOLKATA));

        assertThat(time.remindFrom()).isEqualTo(proposed);
    }

    @Test
    void startsWithTheLaterOfTwoDays() {
        var lateEvening = LocalDate.of(2026, 5, 5)
                .atTime(LocalTime.of(22, 0))
                .atZone(COPENHAGEN)
                .toInstant();

        var time = AnswerTime.of(lateEvening, 1, 0, BOTH, List.of(COPENHAGEN, KOLKATA));

        assertThat(time.lastDay()).isEqualTo(LocalDate.of(2026, 5, 7));
    }

    private static AnswerTime at(LocalDate proposed, int days) {
        return AnswerTime.of(noon(proposed), days, 2, BOTH, List.of(COPENHAGEN, KOLKATA));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(COPENHAGEN).toInstant();
    }
}
