package org.gangway.onboarding.effect;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A figure of three months.
 *
 * @param value empty where none of the months has one
 * @param from the months that it comes from
 * @param without months of which nothing is known
 * @param ahead whether months of it are not over
 */
public record EffectFigure(Optional<BigDecimal> value, List<YearMonth> from, List<YearMonth> without, boolean ahead) {

    public EffectFigure {
        from = List.copyOf(from);
        without = List.copyOf(without);
    }
}
