package org.gangway.incentive;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gangway.shared.Explanation;

/**
 * What a default costs: service points or money, before caps.
 *
 * @param afterCaps what remains after the caps is multiplied by
 */
record Price(BigDecimal points, BigDecimal money, BigDecimal afterCaps, List<Explanation> why) {

    static final Price NOTHING = new Price(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ONE, List.of());

    static Price of(Amounts amounts, Judged judged) {
        if (!judged.inDefault()) {
            return NOTHING;
        }
        var repeat = Repeat.of(judged);
        return repeat.rule() instanceof CreditRule.ServicePoints rule
                ? inPoints(repeat, new PointsFormula(judged, rule))
                : inMoney(amounts, judged, repeat);
    }

    private static Price inPoints(Repeat repeat, PointsFormula formula) {
        var why = new ArrayList<Explanation>(formula.why());
        why.addAll(repeat.why());
        var points = Decimals.canonical(formula.points().multiply(repeat.before()));
        if (repeat.before().compareTo(BigDecimal.ONE) != 0) {
            var facts = Facts.of("before", formula.points(), "factor", repeat.before(), "points", points);
            why.add(Explanation.step("incentive-repeat-points", facts, points, points));
        }
        return new Price(points, BigDecimal.ZERO, repeat.after(), why);
    }

    private static Price inMoney(Amounts amounts, Judged judged, Repeat repeat) {
        var formula = CreditFormula.of(amounts, judged).credit(repeat.rule(), judged.months());
        var why = new ArrayList<Explanation>();
        why.add(formula.why());
        why.addAll(repeat.why());
        var exact = formula.exact();
        if (repeat.before().compareTo(BigDecimal.ONE) != 0) {
            var facts = Facts.of("before", amounts.steps().shown(exact), "factor", repeat.before());
            var raised = amounts.steps().exact("incentive-repeat-credit", facts, exact.multiply(repeat.before()));
            exact = raised.exact();
            why.add(raised.why());
        }
        return new Price(BigDecimal.ZERO, exact, repeat.after(), why);
    }
}
