package org.gangway.incentive.statement;

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
public record EarlierResult(
        YearMonth month,
        Attainment outcome,
        Money credit,
        Money returned,
        @Neutral("1") int incidents,
        @Nullable BigDecimal value) {

    public EarlierResult {
        if (!LevelResult.isCount(incidents)) {
            throw new RuleViolation(LevelResult.COUNT_RULE, LevelResult.countFacts(incidents));
        }
    }

    public EarlierResult(YearMonth month, Attainment outcome, Money credit, Money returned) {
        this(month, outcome, credit, returned, 1, null);
    }

    /** The same month with another credit, or more of it given back. */
    EarlierResult given(Money other, Money back) {
        return new EarlierResult(month, outcome, other, back, incidents, value);
    }

    public Money outstanding() {
        return credit.minus(returned);
    }
}
