package org.gangway.incentive;

import org.gangway.shared.Money;

/**
 * What the month comes to.
 *
 * @param creditsBeforeCap after each level's own cap, before the month's
 * @param bonusBeforeCut before gate and cap
 * @param adjustment bonus and earn-back less credits: what the fee changes by
 * @param net the fee with the adjustment
 */
public record Totals(
        Money fee,
        Money creditsBeforeCap,
        Money creditCut,
        Money credits,
        Money bonusBeforeCut,
        Money bonusCut,
        Money bonus,
        Money earnedBack,
        Money adjustment,
        Money net) {}
