package org.gangway.settlement.statement;

import java.math.BigDecimal;
import org.gangway.shared.Money;

/**
 * The sums of a statement, and what disputes make of them.
 *
 * @param adjustments what corrected figures of agreed months add
 * @param held what waits for disputes to be settled; with {@link #agreed} and {@link #conceded} it is the computed change
 * @param conceded by how much settled disputes changed what was computed
 */
public record StatementAmounts(
        Money fee,
        Money credits,
        Money bonus,
        Money earnedBack,
        Money adjustments,
        Money net,
        Money held,
        Money conceded) {

    static StatementAmounts of(AmountColumns kept, StatementDisputes disputes) {
        return new StatementAmounts(
                kept.money(kept.fee()),
                kept.money(kept.credits()),
                kept.money(kept.bonus()),
                kept.money(kept.earnedBack()),
                kept.money(kept.adjustments()),
                kept.money(kept.net()),
                kept.money(disputes.held()),
                kept.money(disputes.settledDifference()));
    }

    /** What the fee changes by, as computed: below zero in favour of the client. */
    public Money change() {
        return net.minus(fee);
    }

    /** What the fee changes by so far: without what is held, with what disputes were settled at. */
    public Money agreed() {
        return change().minus(held).plus(conceded);
    }

    /** An amount in the currency of the statement. */
    public Money money(BigDecimal amount) {
        return new Money(amount, fee.currency());
    }
}
