package org.gangway.performance.figures;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.gangway.measure.FigureInputs;
import org.jspecify.annotations.Nullable;

/**
 * What the vendor reported about one month, or one window, of one service level.
 *
 * @param windowEnd last day of what was measured
 * @param incidents how many failures the month had; null where that was not reported
 * @param firstReportedAt when the month was reported for the first time; a correction does not make it late
 * @param version counts the corrections, so that two people who correct it do not overwrite each other
 */
public record ReportedFigure(
        String serviceLevelId,
        YearMonth month,
        LocalDate windowEnd,
        BigDecimal numerator,
        BigDecimal denominator,
        @Nullable Integer incidents,
        Evidence evidence,
        Instant firstReportedAt,
        int version) {

    public FigureInputs inputs() {
        return new FigureInputs(numerator, denominator);
    }
}
