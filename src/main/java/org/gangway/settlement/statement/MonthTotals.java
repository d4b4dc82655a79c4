package org.gangway.settlement.statement;

import org.gangway.shared.Money;

/**
 * What a month comes to, column by column; the columns always add up to {@link #net}, the one meaning of a month's net
 * amount wherever it is shown.
 *
 * @param credits what was deducted, as a positive amount
 * @param adjustments what corrected figures of agreed months add
 * @param settled by how much settled disputes changed what was computed
 * @param waived credits that the client let go, as a positive amount
 * @param held what of the net amount waits for open disputes
 */
public record MonthTotals(
        Money fee,
        Money credits,
        Money bonus,
        Money earnedBack,
        Money adjustments,
        Money settled,
        Money waived,
        Money held) {

    public static MonthTotals of(MonthlyStatement statement, Money waived) {
        return new MonthTotals(
                statement.amounts().fee(),
                statement.amounts().credits(),
                statement.amounts().bonus(),
                statement.amounts().earnedBack(),
                statement.amounts().adjustments(),
                statement.amounts().conceded(),
                waived,
                statement.amounts().held());
    }

    /** The fee with all that changes it: as computed, with disputes as they were settled and without waived credits. */
    public Money net() {
        return fee.minus(credits).plus(bonus).plus(earnedBack).plus(adjustments).plus(later());
    }

    /** What settled disputes and waivers add to what was computed; above zero in favour of the vendor. */
    public Money later() {
        return settled.plus(waived);
    }

    /** The net amount without what waits for open disputes. */
    public Money payableNow() {
        return net().minus(held);
    }
}
