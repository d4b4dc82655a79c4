package org.gangway.settlement.document;

import java.math.BigDecimal;
import org.gangway.document.SheetCell;
import org.gangway.measure.Unit;
import org.gangway.shared.Percentage;
import org.jspecify.annotations.Nullable;

/** Figures and steps of a statement as cells that one can calculate with. */
public final class StatementCells {

    private static final int MOST_DECIMALS = 10;

    private StatementCells() {}

    /** A figure or a level in its unit, with the decimals it was rounded to; empty where there is none. */
    public static SheetCell figure(@Nullable BigDecimal value, Unit unit) {
        if (value == null) {
            return SheetCell.empty();
        }
        var digits = Math.max(0, value.scale());
        return unit == Unit.PERCENT
                ? SheetCell.percent(new Percentage(value), digits)
                : SheetCell.number(value, digits);
    }

    /** A value of a step, shown with at most ten decimals. */
    public static SheetCell exact(@Nullable BigDecimal value) {
        return value == null ? SheetCell.empty() : SheetCell.number(value, Math.clamp(value.scale(), 0, MOST_DECIMALS));
    }
}
