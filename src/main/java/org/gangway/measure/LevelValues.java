package org.gangway.measure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The values of a service level's agreed levels, without their bounds.
 *
 * @param minimum null where only one level was agreed
 */
public record LevelValues(BigDecimal expected, @Nullable BigDecimal minimum) {}
