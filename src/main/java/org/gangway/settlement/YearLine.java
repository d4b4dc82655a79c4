package org.gangway.settlement;

import java.time.YearMonth;
import org.gangway.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One month of a year.
 *
 * @param adjustments by corrected figures, settled disputes and waivers
 * @param credits what was deducted, as a positive amount
 * @param cap the most that credits of this month could come to; null without a cap on the month
 */
public record YearLine(
        YearMonth month,
        StatementState state,
        Money fee,
        Money credits,
        Money bonus,
        Money earnedBack,
        Money adjustments,
        Money net,
        @Nullable Money cap) {

    /** What the cap leaves; null without one. */
    public @Nullable Money left() {
        return cap == null ? null : cap.minus(credits);
    }
}
