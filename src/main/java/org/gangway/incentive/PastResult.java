package org.gangway.incentive;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.gangway.json.Neutral;
import org.gangway.measure.Attainment;
import org.gangway.shared.Money;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * An earlier month of one service level.
 *
 * @param credit what the settled statement gave after all caps
 * @param returned what has been earned back of it since
 * @param incidents how many failures the month's result counted
 * @param value the figure, as far as it is known
 */
public record PastResult(
        YearMonth month,
        Attainment outcome,
        Money credit,
        Money returned,
        @Neutral("1") int incidents,
        @Nullable BigDecimal value) {

    public PastResult {
        if (!LevelResult.isCount(incidents)) {
            throw new RuleViolation(LevelResult.COUNT_RULE, LevelResult.countFacts(incidents));
        }
    }

    public PastResult(YearMonth month, Attainment outcome, Money credit, Money returned) {
        this(month, outcome, credit, returned, 1, null);
    }

    /** The same month with another credit, or more of it given back. */
    PastResult given(Money other, Money back) {
        return new PastResult(month, outcome, other, back, incidents, value);
    }

    Money outstanding() {
        return credit.minus(returned);
    }
}
