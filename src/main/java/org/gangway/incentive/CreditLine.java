package org.gangway.incentive;

import java.math.BigDecimal;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;

/**
 * One service level's part of the month's credits; every scheduled level has one, most of them zero.
 *
 * @param formula what the credit rule gives, exact
 * @param afterLevelCap the same in minor units after the level's own cap
 * @param credit what remains after the month's cap
 */
public record CreditLine(
        String serviceLevel,
        String name,
        LevelOutcome outcome,
        boolean inDefault,
        BigDecimal formula,
        Money afterLevelCap,
        Money credit,
        Explanation explanation) {}
