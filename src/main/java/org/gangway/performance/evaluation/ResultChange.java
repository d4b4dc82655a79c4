package org.gangway.performance.evaluation;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A result that says something else after figures changed.
 *
 * @param before null where there was no result
 * @param after null where there is none any more
 */
public record ResultChange(
        String serviceLevel,
        YearMonth month,
        @Nullable BigDecimal before,
        @Nullable BigDecimal after) {}
