package org.gangway.incentive;

import java.math.BigDecimal;
import org.gangway.measure.Attainment;
import org.jspecify.annotations.Nullable;

/** How a month came out before accepted relief was taken into account. */
public record BeforeRelief(Attainment outcome, @Nullable BigDecimal value) {}
