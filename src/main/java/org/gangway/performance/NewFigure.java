package org.gangway.performance;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * What the vendor lead typed for one month of one service level.
 *
 * @param denominator 1 for a metric that only counts
 * @param seenVersion the version of the figure that is replaced; 0 where there was none
 */
public record NewFigure(
        String serviceLevelId, YearMonth month, BigDecimal numerator, BigDecimal denominator, int seenVersion) {}
