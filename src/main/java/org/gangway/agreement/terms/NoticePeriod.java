package org.gangway.agreement.terms;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.function.Predicate;
import org.gangway.engagement.CountedCalendars;
import org.gangway.json.Limit;
import org.gangway.json.Neutral;
import org.gangway.shared.RuleViolation;

/**
 * How long before the end a notice must be given.
 *
 * @param amount of days, weeks or months
 * @param calendars whose working days count, for a notice in working days and for a last day that is closed
 */
public record NoticePeriod(
        @Limit(least = 1, most = MOST, rule = "agreement.notice-amount")
        int amount,

        NoticeUnit unit,
        @Neutral("SAME_DAY") MonthCounting counting,
        @Neutral("COUNTS") ClosedLastDay closedLastDay,
        @Neutral("BOTH") CountedCalendars calendars) {

    public static final int MOST = 365;

    public NoticePeriod {
        if (amount < 1 || amount > MOST) {
            throw new RuleViolation("agreement.notice-amount", Map.of("max", MOST));
        }
    }

    /** The last day on which a notice still counts for an end on that (last) day; the day itself is included. */
    public LocalDate lastDay(LocalDate end, Predicate<LocalDate> isWorkingDay) {
        var last = switch (unit) {
            case DAYS -> end.minusDays(amount);
            case WEEKS -> end.minusWeeks(amount);
            case MONTHS -> months(end, -amount);
            case WORKING_DAYS -> beforeWorkingDays(end, isWorkingDay);
        };
        if (closedLastDay == ClosedLastDay.WORKING_DAY_BEFORE) {
            while (!isWorkingDay.test(last)) {
                last = last.minusDays(1);
            }
        }
        return last;
    }

    /** The end that many months later. */
    LocalDate months(LocalDate day, int months) {
        var other = day.plusMonths(months);
        return counting == MonthCounting.MONTH_END && isMonthEnd(day)
                ? other.with(TemporalAdjusters.lastDayOfMonth())
                : other;
    }

    private static boolean isMonthEnd(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }

    /** The latest day after which, up to the end and with it, that many working days are left. */
    private LocalDate beforeWorkingDays(LocalDate end, Predicate<LocalDate> isWorkingDay) {
        var day = end;
        for (var left = amount; left > 0; day = day.minusDays(1)) {
            if (isWorkingDay.test(day)) {
                left--;
            }
        }
        return day;
    }
}
