package org.gangway.performance.evaluation;

import java.math.BigDecimal;
import org.gangway.measure.Attainment;
import org.jspecify.annotations.Nullable;

/**
 * How a service level did in a month before part of its figure was relieved.
 *
 * @param value as it is shown
 * @param compared as it was held against the levels
 */
public record ResultBeforeRelief(
        Attainment attainment,
        @Nullable BigDecimal value,
        @Nullable BigDecimal compared) {}
