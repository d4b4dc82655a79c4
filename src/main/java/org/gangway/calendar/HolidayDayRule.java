package org.gangway.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** On which day of any year a holiday falls, read from words such as {@code easter+1}. */
final class HolidayDayRule {

    private static final Pattern FIXED = Pattern.compile("(\\d\\d-\\d\\d)");
    private static final Pattern FROM_EASTER = Pattern.compile("(easter|orthodox)([+-]\\d+)");
    private static final Pattern WEEKDAY = Pattern.compile("(-?\\d)([a-z]{3})(\\d+)(?:>(\\d+))?");
    private static final String MOVED = "~";
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final IntFunction<LocalDate> day;
    private final boolean moved;

    private HolidayDayRule(IntFunction<LocalDate> day, boolean moved) {
        this.day = day;
        this.moved = moved;
    }

    static HolidayDayRule read(String words) {
        return words.endsWith(MOVED)
                ? new HolidayDayRule(day(words.substring(0, words.length() - 1)), true)
                : new HolidayDayRule(day(words), false);
    }

    private static IntFunction<LocalDate> day(String words) {
        var fixed = FIXED.matcher(words);
        if (fixed.matches()) {
            var date = MonthDay.parse("--" + fixed.group(1));
            return date::atYear;
        }
        var feast = FROM_EASTER.matcher(words);
        if (feast.matches()) {
            var after = Long.parseLong(feast.group(2));
            return feast.group(1).equals("easter")
                    ? year -> EasterDates.western(year).plusDays(after)
                    : year -> EasterDates.orthodox(year).plusDays(after);
        }
        var weekday = WEEKDAY.matcher(words);
        if (weekday.matches()) {
            var after = weekday.group(4) == null ? 0 : Integer.parseInt(weekday.group(4));
            return nth(
                    Integer.parseInt(weekday.group(1)),
                    weekday(weekday.group(2)),
                    Integer.parseInt(weekday.group(3)),
                    after);
        }
        throw new IllegalArgumentException("No rule for a holiday: " + words);
    }

    private static DayOfWeek weekday(String letters) {
        return Arrays.stream(DayOfWeek.values())
                .filter(it -> it.name().toLowerCase(Locale.ROOT).startsWith(letters))
                .findFirst()
                .orElseThrow();
    }

    private static IntFunction<LocalDate> nth(int nth, DayOfWeek weekday, int month, int after) {
        return after == 0
                ? year -> LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday))
                : year -> LocalDate.of(year, month, after)
                        .with(TemporalAdjusters.next(weekday))
                        .plusWeeks(nth - 1L);
    }

    LocalDate in(int year) {
        return day.apply(year);
    }

    /** The day and, where the rule gives a weekday for a week-end, that weekday; it is not one of {@code taken}. */
    List<LocalDate> daysIn(int year, Set<LocalDate> taken) {
        var first = in(year);
        if (!moved || !WEEKEND.contains(first.getDayOfWeek())) {
            return List.of(first);
        }
        var instead = Stream.iterate(first.plusDays(1), it -> it.plusDays(1))
                .filter(it -> !WEEKEND.contains(it.getDayOfWeek()) && !taken.contains(it))
                .findFirst()
                .orElseThrow();
        return List.of(first, instead);
    }
}
