package org.gangway.incentive.calculation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.TermsDecimals;
import org.gangway.shared.Explanation;
import org.gangway.shared.NamedFacts;

/**
 * What a default costs: service points or money, before caps.
 *
 * @param afterCaps what remains after the caps is multiplied by
 */
record DefaultCost(BigDecimal points, BigDecimal money, BigDecimal afterCaps, List<Explanation> why) {

    static final DefaultCost NOTHING = new DefaultCost(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ONE, List.of());

    static DefaultCost of(MonthAmounts monthAmounts, EvaluatedLevel evaluatedLevel) {
        if (!evaluatedLevel.inDefault()) {
            return NOTHING;
        }
        var repeatEffect = RepeatEffect.of(evaluatedLevel);
        return repeatEffect.rule() instanceof CreditRule.ServicePoints rule
                ? inPoints(repeatEffect, new PointsFormula(evaluatedLevel, rule))
                : inMoney(monthAmounts, evaluatedLevel, repeatEffect);
    }

    private static DefaultCost inPoints(RepeatEffect repeatEffect, PointsFormula formula) {
        var why = new ArrayList<Explanation>(formula.why());
        why.addAll(repeatEffect.why());
        var points = TermsDecimals.canonical(formula.points().multiply(repeatEffect.before()));
        if (repeatEffect.before().compareTo(BigDecimal.ONE) != 0) {
            var facts = NamedFacts.of("before", formula.points(), "factor", repeatEffect.before(), "points", points);
            why.add(Explanation.step("incentive-repeat-points", facts, points, points));
        }
        return new DefaultCost(points, BigDecimal.ZERO, repeatEffect.after(), why);
    }

    private static DefaultCost inMoney(
            MonthAmounts monthAmounts, EvaluatedLevel evaluatedLevel, RepeatEffect repeatEffect) {
        var formula =
                CreditFormula.of(monthAmounts, evaluatedLevel).credit(repeatEffect.rule(), evaluatedLevel.months());
        var why = new ArrayList<Explanation>();
        why.add(formula.why());
        why.addAll(repeatEffect.why());
        var exact = formula.exact();
        if (repeatEffect.before().compareTo(BigDecimal.ONE) != 0) {
            var facts = NamedFacts.of("before", monthAmounts.steps().shown(exact), "factor", repeatEffect.before());
            var raised =
                    monthAmounts.steps().exact("incentive-repeat-credit", facts, exact.multiply(repeatEffect.before()));
            exact = raised.exact();
            why.add(raised.why());
        }
        return new DefaultCost(BigDecimal.ZERO, exact, repeatEffect.after(), why);
    }
}
