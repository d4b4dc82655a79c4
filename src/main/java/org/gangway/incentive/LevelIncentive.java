package org.gangway.incentive;

import org.gangway.shared.Percentage;

/**
 * What the schedule says about one service level.
 *
 * @param serviceLevel the key that results refer to
 * @param allocation its share of the amount at risk
 */
public record LevelIncentive(
        String serviceLevel,
        String name,
        BetterWhen better,
        Percentage allocation,
        DefaultRule defaultRule,
        CreditRule credit,
        BonusRule bonus,
        EarnBackRule earnBack) {}
