package org.gangway.incentive.calculation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gangway.incentive.terms.PointsConversion;
import org.gangway.incentive.terms.TermsDecimals;
import org.gangway.shared.Explanation;
import org.gangway.shared.NamedFacts;
import org.gangway.shared.Percentage;

/** What a month's service points amount to, exact. */
record PointsCredit(MonthAmounts amounts, BigDecimal points) {

    ExplainedAmount of(PointsConversion conversion) {
        return switch (conversion) {
            case PointsConversion.Brackets brackets -> brackets(brackets);
            case PointsConversion.PercentTable table -> table(table);
            case PointsConversion.PercentEach each -> each(each);
        };
    }

    private ExplainedAmount brackets(PointsConversion.Brackets rule) {
        var why = new ArrayList<Explanation>();
        var sum = BigDecimal.ZERO;
        for (int i = 0; i < rule.brackets().size(); i++) {
            var inside = inside(rule.brackets(), i);
            if (inside.signum() > 0) {
                var part = bracket(rule, rule.brackets().get(i), inside);
                sum = sum.add(part.exact());
                why.add(part.why());
            }
        }
        var facts = NamedFacts.of(
                "points", points, "free", rule.brackets().getFirst().above());
        return amounts.steps().exact("incentive-points-brackets", facts, sum, why.toArray(Explanation[]::new));
    }

    private BigDecimal inside(List<PointsConversion.Bracket> brackets, int i) {
        var top = i + 1 < brackets.size() ? points.min(brackets.get(i + 1).above()) : points;
        return top.subtract(brackets.get(i).above());
    }

    private ExplainedAmount bracket(
            PointsConversion.Brackets rule, PointsConversion.Bracket bracket, BigDecimal inside) {
        var facts = NamedFacts.of(
                "points", TermsDecimals.canonical(inside),
                "bound", bracket.above(),
                "factor", bracket.multiplier(),
                "value", rule.pointValue());
        var exact =
                inside.multiply(bracket.multiplier()).multiply(rule.pointValue().amount());
        return amounts.steps().exact("incentive-points-bracket", facts, exact);
    }

    private ExplainedAmount table(PointsConversion.PercentTable table) {
        var highest = table.steps().stream()
                .filter(step -> points.compareTo(step.atLeast()) >= 0)
                .max(Comparator.comparing(PointsConversion.PointStep::atLeast));
        if (highest.isEmpty()) {
            return amounts.steps()
                    .exact("incentive-points-below-table", NamedFacts.of("points", points), BigDecimal.ZERO);
        }
        var base = amounts.base(table.basis());
        var step = highest.get();
        var facts = NamedFacts.of(
                "points", points,
                "bound", step.atLeast(),
                "percent", step.credit(),
                "basis", table.basis(),
                "base", amounts.steps().shown(base.exact()));
        return amounts.steps()
                .exact("incentive-points-percent", facts, step.credit().of(base.exact()), base.why());
    }

    private ExplainedAmount each(PointsConversion.PercentEach rule) {
        var base = amounts.base(rule.basis());
        var percent =
                new Percentage(points.multiply(rule.perPoint()).min(rule.most().value()));
        var facts = NamedFacts.of(
                "points", points,
                "factor", rule.perPoint(),
                "most", rule.most(),
                "percent", percent,
                "basis", rule.basis(),
                "base", amounts.steps().shown(base.exact()));
        return amounts.steps().exact("incentive-points-percent-each", facts, percent.of(base.exact()), base.why());
    }
}
