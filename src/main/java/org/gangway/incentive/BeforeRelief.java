package org.gangway.incentive;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How a month came out before accepted relief was taken into account. */
public record BeforeRelief(LevelOutcome outcome, @Nullable BigDecimal value) {}
