package org.gangway.preview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.gangway.incentive.statement.LevelResult;
import org.gangway.json.Limit;
import org.gangway.json.Meaning;
import org.gangway.json.Neutral;
import org.gangway.json.Unwritten;
import org.jspecify.annotations.Nullable;

/**
 * What was reported about one service level and one month.
 *
 * @param serviceLevel key or exact name; {@link #CHARGES} for the month's fee, {@link #LATE_REPORTS} for their number
 * @param windowEnd last day of the window of two weeks that it is about; null for what has one window in the month
 * @param value the figure itself, where numerator and denominator are not known
 * @param incidents how many failures the month had; null for one
 * @param cause what made it fail; levels of a month with the same cause failed together
 */
public record ResultRow(
        @Unwritten InputPlace place,
        YearMonth period,

        @Meaning("Last day of the window, where several end in the month.") @Nullable
        LocalDate windowEnd,

        @Meaning("Key or exact name; charges for the fee of the month, late-reports for their number.")
        String serviceLevel,

        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,

        @Limit(
                least = 0,
                most = LevelResult.MOST_INCIDENTS,
                rule = LevelResult.COUNT_RULE,
                fact = "count",
                greatest = "most")
        @Nullable
        Integer incidents,

        @Meaning("Levels of a month with the same cause failed together.") @Nullable
        String cause,

        @Neutral("REPORTED") ReportStatus status) {

    /** In place of a service level: {@code value} is what was charged in that month instead of the agreed fee. */
    static final String CHARGES = "charges";

    /** In place of a service level: {@code value} is how many reports came late in that month. */
    static final String LATE_REPORTS = "late-reports";

    public ResultRow {
        numerator = plain(numerator);
        denominator = plain(denominator);
        value = plain(value);
    }

    boolean isCharges() {
        return serviceLevel.equals(CHARGES);
    }

    boolean isLateReports() {
        return serviceLevel.equals(LATE_REPORTS);
    }

    /** Whether it says a value and nothing else. */
    boolean isPlainValue() {
        return value != null
                && numerator == null
                && denominator == null
                && incidents == null
                && windowEnd == null
                && cause == null
                && status == ReportStatus.REPORTED;
    }

    ResultRow of(String id) {
        return new ResultRow(place, period, windowEnd, id, numerator, denominator, value, incidents, cause, status);
    }

    /** Relieved by an event; a row that says anything but that it was reported keeps its word. */
    ResultRow relieved() {
        var relieved = status == ReportStatus.REPORTED ? ReportStatus.RELIEVED : status;
        return new ResultRow(
                place, period, windowEnd, serviceLevel, numerator, denominator, value, incidents, cause, relieved);
    }

    /** With the failures of all windows of the month, and what made any of them fail. */
    ResultRow ofMonth(@Nullable Integer failures, @Nullable String madeBy) {
        return new ResultRow(
                place, period, windowEnd, serviceLevel, numerator, denominator, value, failures, madeBy, status);
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null || number.signum() == 0) {
            return number == null ? null : BigDecimal.ZERO;
        }
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
