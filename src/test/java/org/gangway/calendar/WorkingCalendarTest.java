package org.gangway.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.gangway.shared.Period;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.RandomCases;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    private static final Set<DayOfWeek> WEEKEND = Set.of(SATURDAY, SUNDAY);

    private final WorkingCalendar denmark =
            new WorkingCalendar(WEEKEND, PublicHolidays.of("DK", 2026).closedDays());
    private final WorkingCalendar pune = new WorkingCalendar(
            WEEKEND, List.of(holiday("2026-01-26", "Republic Day"), holiday("2026-04-03", "Good Friday")));

    @Test
    void countsAcrossDanishEaster() {
        assertThat(denmark.plusWorkingDays(day("2026-04-01"), 1)).isEqualTo("2026-04-07");
        assertThat(denmark.plusWorkingDays(day("2026-04-07"), -1)).isEqualTo("2026-04-01");
        assertThat(denmark.workingDaysBetween(day("2026-04-01"), day("2026-04-08")))
                .isEqualTo(2);
    }

    @Test
    void countsAcrossAnIndianHolidayThatIsAnOrdinaryDayInDenmark() {
        assertThat(pune.plusWorkingDays(day("2026-01-23"), 1)).isEqualTo("2026-01-27");
        assertThat(denmark.plusWorkingDays(day("2026-01-23"), 1)).isEqualTo("2026-01-26");
    }

    @Test
    void findsTheNthWorkingDayOfAMonth() {
        assertThat(denmark.workingDay(YearMonth.of(2026, 1), 1)).isEqualTo("2026-01-02");
        assertThat(denmark.workingDay(YearMonth.of(2026, 1), 5)).isEqualTo("2026-01-08");
        assertThat(denmark.workingDay(YearMonth.of(2026, 4), 3)).isEqualTo("2026-04-08");
    }

    @Test
    void refusesAWorkingDayThatTheMonthDoesNotHave() {
        assertThat(denmark.workingDay(YearMonth.of(2026, 2), 20)).isEqualTo("2026-02-27");
        assertThatThrownBy(() -> denmark.workingDay(YearMonth.of(2026, 2), 21))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        it -> assertThat(it.rule()).isEqualTo("calendar.working-day-not-in-month"));
        assertThatThrownBy(() -> denmark.workingDay(YearMonth.of(2026, 2), 0)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void countsFromTheEndOfAMonth() {
        assertThat(denmark.dueAfterMonthEnd(YearMonth.of(2026, 3), 3)).isEqualTo("2026-04-08");
        assertThat(denmark.dueAfterMonthEnd(YearMonth.of(2025, 12), 1)).isEqualTo("2026-01-02");
        assertThat(pune.dueAfterMonthEnd(YearMonth.of(2026, 1), 25)).isEqualTo("2026-03-06");
    }

    @Test
    void knowsTheDaysOnWhichBothWork() {
        var both = denmark.both(pune);

        assertThat(both.isWorkingDay(day("2026-01-26"))).isFalse();
        assertThat(both.isWorkingDay(day("2026-05-14"))).isFalse();
        assertThat(both.isWorkingDay(day("2026-05-15"))).isTrue();
        assertThat(both.closedOn(day("2026-04-03"))).hasSize(1);
    }

    @Test
    void unitesDifferentWeekends() {
        var cairo = new WorkingCalendar(WeekendDefaults.of("EG"), List.of());

        assertThat(denmark.both(cairo).weekend()).containsExactlyInAnyOrder(FRIDAY, SATURDAY, SUNDAY);
        assertThat(denmark.both(cairo).plusWorkingDays(day("2026-03-05"), 1)).isEqualTo("2026-03-09");
    }

    @Test
    void worksOnABankClosedDayUnlessTheClockWaitsForBanks() {
        var constitutionDay = day("2026-06-05");

        assertThat(denmark.isWorkingDay(constitutionDay)).isTrue();
        assertThat(denmark.forBanks().isWorkingDay(constitutionDay)).isFalse();
    }

    @Test
    void refusesAWeekWithoutWorkingDay() {
        assertThatThrownBy(() -> new WorkingCalendar(EnumSet.allOf(DayOfWeek.class), List.of()))
                .isInstanceOf(RuleViolation.class);
        var weekdays = new WorkingCalendar(WEEKEND, List.of());
        var weekends = new WorkingCalendar(EnumSet.complementOf(EnumSet.copyOf(WEEKEND)), List.of());
        assertThatThrownBy(() -> weekdays.both(weekends)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void movesOnlyADayThatIsNotWorked() {
        assertThat(denmark.sameOrNextWorkingDay(day("2026-04-02"))).isEqualTo("2026-04-07");
        assertThat(denmark.sameOrNextWorkingDay(day("2026-04-07"))).isEqualTo("2026-04-07");
    }

    @Test
    void keepsItsLawsForAnyCalendar() {
        RandomCases.each(400, seed -> {
            var random = new Random(seed);
            var calendar = anyCalendar(random);
            var from = day("2026-01-01").plusDays(random.nextInt(700));
            var a = random.nextInt(40);
            var b = random.nextInt(40);
            var reached = calendar.plusWorkingDays(from, a);

            assertThat(calendar.plusWorkingDays(reached, b)).isEqualTo(calendar.plusWorkingDays(from, a + b));
            assertThat(calendar.workingDaysBetween(from, reached)).isEqualTo(a);
            assertThat(calendar.workingDaysBetween(reached, from)).isNotPositive();
            assertThat(a == 0 || calendar.isWorkingDay(reached)).isTrue();
            if (calendar.isWorkingDay(from)) {
                assertThat(calendar.plusWorkingDays(reached, -a)).isEqualTo(from);
            }
        });
    }

    @Test
    void numbersTheWorkingDaysOfAMonthInOrder() {
        RandomCases.each(200, seed -> {
            var random = new Random(seed);
            var calendar = anyCalendar(random);
            var month = YearMonth.of(2026, 1).plusMonths(random.nextInt(24));
            var days = calendar.workingDays(Period.of(month));

            for (var n = 1; n <= days.size(); n++) {
                assertThat(calendar.workingDay(month, n)).isEqualTo(days.get(n - 1));
                assertThat(calendar.dueAfterMonthEnd(month.minusMonths(1), n)).isEqualTo(days.get(n - 1));
            }
        });
    }

    private static WorkingCalendar anyCalendar(Random random) {
        var weekend = EnumSet.noneOf(DayOfWeek.class);
        for (var weekday : DayOfWeek.values()) {
            if (random.nextInt(3) == 0 && weekend.size() < 6) {
                weekend.add(weekday);
            }
        }
        var closed = new ArrayList<ClosedDay>();
        for (var i = 0; i < 60; i++) {
            closed.add(new ClosedDay(
                    day("2025-11-01").plusDays(random.nextInt(900)), "Closed", ClosedDayKind.PUBLIC_HOLIDAY));
        }
        return new WorkingCalendar(weekend, closed);
    }

    private static ClosedDay holiday(String day, String name) {
        return new ClosedDay(day(day), name, ClosedDayKind.PUBLIC_HOLIDAY);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
