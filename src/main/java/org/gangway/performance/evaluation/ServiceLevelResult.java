package org.gangway.performance.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.gangway.measure.Attainment;
import org.gangway.measure.Metric;
import org.gangway.measure.receivables.ReceivablesSegment;
import org.gangway.performance.figures.Evidence;
import org.gangway.performance.figures.Incidents;
import org.gangway.performance.figures.ReportedCounts;
import org.gangway.shared.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * How one service level did in one month, evaluated by the terms in force then.
 *
 * @param segment the part of the invoices it is about; the whole for everything else
 * @param value the figure as it is shown, null where there is none
 * @param compared the figure that was held against the levels, rounded only if the parties agreed so
 * @param factor what numerator by denominator is multiplied with
 * @param caution why the month is too low in volume to mean much, null where it is not
 * @param evidence null where nothing was reported
 * @param dueOn the last day on which the figures are in time
 * @param overdue nothing was reported although that day is over
 * @param reportedLate a figure was reported, and too late to count by the terms
 * @param termsVersion the signed terms it was evaluated by
 * @param beforeRelief how it would have come out if nothing had been left out of the figure; null where nothing is
 * @param incidents how many failures the month had, for terms that charge each
 * @param counts what was reported of the month itself, whatever is left out of the result; null where anything is missing
 */
public record ServiceLevelResult(
        String serviceLevelId,
        String name,
        Metric metric,
        ReceivablesSegment segment,
        YearMonth month,
        @Nullable BigDecimal value,
        @Nullable BigDecimal compared,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal factor,
        BigDecimal expected,
        @Nullable BigDecimal minimum,
        Attainment attainment,
        @Nullable Explanation caution,
        Explanation explanation,
        @Nullable Evidence evidence,
        LocalDate dueOn,
        boolean overdue,
        boolean reportedLate,
        UUID termsVersion,
        @Nullable ResultBeforeRelief beforeRelief,
        Incidents incidents,
        @Nullable ReportedCounts counts) {

    public boolean isMissed() {
        return attainment.isMissed();
    }
}
