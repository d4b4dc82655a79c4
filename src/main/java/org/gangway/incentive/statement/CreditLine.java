package org.gangway.incentive.statement;

import java.math.BigDecimal;
import org.gangway.json.Neutral;
import org.gangway.measure.Attainment;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One service level's part of the month's credits; every scheduled level has one, most of them zero.
 *
 * @param formula what the credit rule gives, exact
 * @param afterLevelCap the same in minor units after the level's own cap
 * @param credit what remains after the month's cap
 * @param incidents how many failures the month's result counted
 * @param value the figure, for the months that look back
 */
public record CreditLine(
        String serviceLevel,
        String name,
        Attainment outcome,
        boolean inDefault,
        BigDecimal formula,
        Money afterLevelCap,
        Money credit,
        Explanation explanation,
        @Neutral("1") int incidents,
        @Nullable BigDecimal value) {

    public CreditLine(
            String serviceLevel,
            String name,
            Attainment outcome,
            boolean inDefault,
            BigDecimal formula,
            Money afterLevelCap,
            Money credit,
            Explanation explanation) {
        this(serviceLevel, name, outcome, inDefault, formula, afterLevelCap, credit, explanation, 1, null);
    }
}
