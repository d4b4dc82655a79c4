package org.gangway.settlement;

import java.math.BigDecimal;
import org.gangway.document.Cell;
import org.gangway.measure.Unit;
import org.gangway.shared.Percentage;
import org.jspecify.annotations.Nullable;

/** Figures and steps of a statement as cells that one can calculate with. */
public final class StatementCells {

    private static final int MOST_DECIMALS = 10;

    private StatementCells() {}

    /** A figure or a level in its unit, with the decimals it was rounded to; empty where there is none. */
    public static Cell figure(@Nullable BigDecimal value, Unit unit) {
        if (value == null) {
            return Cell.empty();
        }
        var digits = Math.max(0, value.scale());
        return unit == Unit.PERCENT ? Cell.percent(new Percentage(value), digits) : Cell.number(value, digits);
    }

    /** A value of a step, shown with at most ten decimals. */
    public static Cell exact(@Nullable BigDecimal value) {
        return value == null ? Cell.empty() : Cell.number(value, Math.clamp(value.scale(), 0, MOST_DECIMALS));
    }
}
