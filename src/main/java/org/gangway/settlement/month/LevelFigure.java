package org.gangway.settlement.month;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import org.gangway.measure.Attainment;
import org.gangway.measure.ShownDecimals;
import org.gangway.measure.Unit;
import org.jspecify.annotations.Nullable;

/**
 * How one service level did in the month, as the statement shows it.
 *
 * @param value null when there is no figure
 * @param minimum null when only one level was agreed
 */
public record LevelFigure(
        String serviceLevel,
        String name,
        Unit unit,
        Attainment attainment,
        @Nullable BigDecimal value,
        BigDecimal expected,
        @Nullable BigDecimal minimum) {

    /** The same figure with as many decimals as it takes that it looks neither equal to a mark it misses nor beyond one. */
    public LevelFigure shownBeside(@Nullable BigDecimal compared, Collection<BigDecimal> marks) {
        if (value == null || compared == null || ShownDecimals.isOnSameSides(value, compared, marks)) {
            return this;
        }
        var longer = ShownDecimals.of(compared, value.scale() + 1, RoundingMode.HALF_UP, marks);
        return new LevelFigure(serviceLevel, name, unit, attainment, longer, expected, minimum);
    }
}
