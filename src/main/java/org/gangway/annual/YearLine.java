package org.gangway.annual;

import java.time.YearMonth;
import org.gangway.settlement.statement.MonthTotals;
import org.gangway.settlement.statement.StatementState;
import org.gangway.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One month of a year.
 *
 * @param held what of them caps hold: credits of service levels as they amount to in the end, no penalties
 * @param cap the most that credits of this month could amount to; null without a cap on the month
 */
public record YearLine(
        YearMonth month,
        StatementState state,
        MonthTotals amounts,
        Money held,
        @Nullable Money cap) {

    /** What the cap leaves, never below nothing; null without one. */
    public @Nullable Money left() {
        if (cap == null) {
            return null;
        }
        return held.compareTo(cap) > 0 ? Money.zero(cap.currency()) : cap.minus(held);
    }
}
