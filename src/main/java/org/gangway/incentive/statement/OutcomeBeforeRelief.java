package org.gangway.incentive.statement;

import java.math.BigDecimal;
import org.gangway.measure.Attainment;
import org.jspecify.annotations.Nullable;

/** How a month came out before accepted relief was taken into account. */
public record OutcomeBeforeRelief(
        Attainment outcome, @Nullable BigDecimal value) {}
