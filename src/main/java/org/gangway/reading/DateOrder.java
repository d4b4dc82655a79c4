package org.gangway.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * In which order a file writes day, month and year.
 *
 * <p>The sign between them may be a slash, a hyphen or a full stop; with a full stop the day is always before the month.
 * Years of two digits: 69 to 99 are 1969 to 1999, 00 to 68 are 2000 to 2068.
 */
public enum DateOrder {
    DAY_MONTH_YEAR(2, 1, 0, false),
    MONTH_DAY_YEAR(2, 0, 1, false),
    YEAR_MONTH_DAY(0, 1, 2, false),
    DAY_MONTH_SHORT_YEAR(2, 1, 0, true),
    MONTH_DAY_SHORT_YEAR(2, 0, 1, true),
    SHORT_YEAR_MONTH_DAY(0, 1, 2, true);

    private static final int FIRST_SHORT_YEAR = 69;

    private final int yearAt;
    private final int monthAt;
    private final int dayAt;
    private final boolean shortYear;

    DateOrder(int yearAt, int monthAt, int dayAt, boolean shortYear) {
        this.yearAt = yearAt;
        this.monthAt = monthAt;
        this.dayAt = dayAt;
        this.shortYear = shortYear;
    }

    /** The day that stands there in this order, or null; a time of day is accepted only when it is midnight. */
    public @Nullable LocalDate read(String raw) {
        var parts = DateParts.of(raw);
        return parts == null ? null : read(parts);
    }

    @Nullable
    LocalDate read(DateParts parts) {
        return fits(parts) && exists(parts)
                ? LocalDate.of(year(parts), parts.number(monthAt), parts.number(dayAt))
                : null;
    }

    /** Whether the signs and lengths are those of this order, be the day real or not. */
    boolean fits(DateParts parts) {
        if (parts.length(yearAt) != (shortYear ? 2 : 4) || parts.length(dayAt) > 2) {
            return false;
        }
        return parts.isMonthNamed() ? monthAt == 1 && yearAt == 2 : fitsSign(parts);
    }

    boolean exists(DateParts parts) {
        int year = year(parts);
        int month = parts.number(monthAt);
        int day = parts.number(dayAt);
        return year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
    }

    private boolean fitsSign(DateParts parts) {
        if (parts.length(monthAt) > 2) {
            return false;
        }
        boolean monthFirst = monthAt == 0;
        boolean shortYearFirst = shortYear && yearAt == 0;
        return parts.sign() != '.' || !(monthFirst || shortYearFirst);
    }

    private int year(DateParts parts) {
        return year(parts.number(yearAt), shortYear ? 2 : 4);
    }

    /** The year of which so many digits are written. */
    static int year(int written, int digits) {
        if (digits != 2) {
            return written;
        }
        return written < FIRST_SHORT_YEAR ? 2000 + written : 1900 + written;
    }

    private static int daysOf(int year, int month) {
        return YearMonth.of(year, month).lengthOfMonth();
    }
}
