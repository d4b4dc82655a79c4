package org.gangway.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A change of the clocks that comes back every year on the same Sunday, or other weekday, of a month. */
record ClockChangeRule(ZoneOffsetTransition first, String recurrence) {

    private static final int LAST = -1;
    private static final int YEARS_COMPARED = 28;

    /** Empty when the zone has no such changes, or has one that an RRULE cannot say. */
    static List<ClockChangeRule> of(ZoneRules rules, int fromYear) {
        var known = rules.getTransitions();
        if (!known.isEmpty() && known.getLast().getDateTimeBefore().getYear() >= fromYear) {
            return List.of();
        }
        var sayable = rules.getTransitionRules().stream()
                .flatMap(rule -> sayable(rule, fromYear))
                .toList();
        return sayable.size() == rules.getTransitionRules().size() ? sayable : List.of();
    }

    private static Stream<ClockChangeRule> sayable(ZoneOffsetTransitionRule rule, int fromYear) {
        var weekday = rule.getDayOfWeek();
        if (weekday == null) {
            return Stream.empty();
        }
        // A rule in UTC may fall on another day by the clock on the wall, so each candidate is held against the rule
        return Stream.of(LAST, 1, 2, 3, 4)
                .filter(nth -> IntStream.range(fromYear, fromYear + YEARS_COMPARED)
                        .allMatch(year -> onWall(rule, year).equals(nth(nth, weekday, month(rule, year)))))
                .limit(1)
                .map(nth -> new ClockChangeRule(rule.createTransition(fromYear), recurrence(rule, nth, weekday)));
    }

    private static YearMonth month(ZoneOffsetTransitionRule rule, int year) {
        return YearMonth.of(year, rule.getMonth());
    }

    private static LocalDate onWall(ZoneOffsetTransitionRule rule, int year) {
        return rule.createTransition(year).getDateTimeBefore().toLocalDate();
    }

    private static LocalDate nth(int nth, DayOfWeek weekday, YearMonth month) {
        return month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
    }

    private static String recurrence(ZoneOffsetTransitionRule rule, int nth, DayOfWeek weekday) {
        var twoLetters = weekday.name().substring(0, 2);
        return "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + ";BYDAY=" + nth + twoLetters;
    }
}
