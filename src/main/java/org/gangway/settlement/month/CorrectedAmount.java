package org.gangway.settlement.month;

import java.math.BigDecimal;

/**
 * What a line amounts to after a correction, when the parties had already met at another amount than the computed one.
 *
 * <p>What one party gave up stays given up as far as the corrected amount does not give it back by itself: a credit of
 * 1,000 settled at 400 and corrected to 700 stays 400; corrected to 300 it is 300; corrected to 1,200 it is 600.
 */
public final class CorrectedAmount {

    private CorrectedAmount() {}

    /**
     * What a corrected line is owed, so that what the parties agreed on it stays.
     *
     * @param computed by the figures of then
     * @param agreed where the parties met, by a settled dispute or a waiver
     * @param corrected by the figures of now
     */
    public static BigDecimal of(BigDecimal computed, BigDecimal agreed, BigDecimal corrected) {
        var given = agreed.subtract(computed);
        var moved = corrected.subtract(computed);
        if (given.signum() * moved.signum() <= 0) {
            return agreed.add(moved);
        }
        return moved.abs().compareTo(given.abs()) <= 0 ? agreed : corrected;
    }
}
