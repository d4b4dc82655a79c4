package org.gangway.incentive.statement;

import org.gangway.shared.Money;

/**
 * What the month amounts to.
 *
 * @param creditsBeforeCap after each level's own cap, before the month's; penalties and what a repeat adds after the caps
 *     are in it, as no cap of the month holds them
 * @param credits with penalties
 * @param bonusBeforeCut before gate and caps
 * @param adjustment bonus and earn-back less credits: what the fee changes by
 * @param net the fee with the adjustment
 */
public record StatementTotals(
        Money fee,
        Money creditsBeforeCap,
        Money creditCut,
        Money credits,
        Money bonusBeforeCut,
        Money bonusCut,
        Money bonus,
        Money earnedBack,
        Money adjustment,
        Money net) {

    public static StatementTotals of(
            Money fee, Money creditCut, Money credits, Money bonusCut, Money bonus, Money earnedBack) {
        var adjustment = bonus.plus(earnedBack).minus(credits);
        return new StatementTotals(
                fee,
                credits.plus(creditCut),
                creditCut,
                credits,
                bonus.plus(bonusCut),
                bonusCut,
                bonus,
                earnedBack,
                adjustment,
                fee.plus(adjustment));
    }
}
