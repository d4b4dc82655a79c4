package org.gangway.settlement.month;

import java.math.BigDecimal;
import org.gangway.measure.Attainment;
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
        @Nullable BigDecimal minimum) {}
