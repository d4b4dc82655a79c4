package org.gangway.performance.figures;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What the vendor lead typed for one month of one service level.
 *
 * @param denominator 1 for a metric that only counts
 * @param incidents how many failures the month had, 0 to {@value Incidents#MOST}; null where that is not reported
 * @param seenVersion the version of the figure that is replaced; 0 where there was none
 */
public record NewFigure(
        String serviceLevelId,
        YearMonth month,
        BigDecimal numerator,
        BigDecimal denominator,
        @Nullable Integer incidents,
        int seenVersion) {

    public NewFigure {
        Incidents.require(incidents);
    }

    /** Without a word on how many failures there were. */
    public NewFigure(
            String serviceLevelId, YearMonth month, BigDecimal numerator, BigDecimal denominator, int seenVersion) {
        this(serviceLevelId, month, numerator, denominator, null, seenVersion);
    }

    public NewFigure withIncidents(@Nullable Integer reported) {
        return new NewFigure(serviceLevelId, month, numerator, denominator, reported, seenVersion);
    }

    public NewFigure replacing(int version) {
        return new NewFigure(serviceLevelId, month, numerator, denominator, incidents, version);
    }
}
