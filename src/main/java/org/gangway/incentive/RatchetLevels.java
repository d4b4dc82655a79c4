package org.gangway.incentive;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The agreed levels of one service level.
 *
 * @param minimum null where only one level was agreed
 */
public record RatchetLevels(BigDecimal expected, @Nullable BigDecimal minimum) {}
