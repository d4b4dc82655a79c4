package org.gangway.incentive;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The agreed levels of one service level, to check the schedule against when terms are written. */
public record LevelTargets(
        String serviceLevel, BigDecimal expected, @Nullable BigDecimal minimum) {}
