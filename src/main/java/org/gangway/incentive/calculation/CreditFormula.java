package org.gangway.incentive.calculation;

import java.math.BigDecimal;
import java.util.Map;
import org.gangway.incentive.statement.LevelResult;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.LevelIncentive;
import org.gangway.incentive.terms.TermsDecimals;
import org.gangway.shared.Explanation;
import org.gangway.shared.NamedFacts;
import org.gangway.shared.Percentage;

/** What a default of one service level costs in money, before any repeat, cap or rounding. */
record CreditFormula(MonthAmounts amounts, LevelIncentive level, LevelResult result, TargetGap gap) {

    static CreditFormula of(MonthAmounts monthAmounts, EvaluatedLevel evaluatedLevel) {
        return new CreditFormula(
                monthAmounts,
                evaluatedLevel.level(),
                evaluatedLevel.result(),
                new TargetGap(evaluatedLevel.level(), evaluatedLevel.result()));
    }

    /** Service points are no money yet and amount to nothing here. */
    ExplainedAmount credit(CreditRule rule, OutcomeHistory months) {
        return switch (rule) {
            case CreditRule.WholeAllocation _ -> whole("incentive-credit-whole");
            case CreditRule.LinearShortfall _ -> linear();
            case CreditRule.PointsShort points -> pointsShort(points);
            case CreditRule.TierTable table -> new TableFormula(amounts, level, gap).tier(table);
            case CreditRule.ShortfallTable table -> new TableFormula(amounts, level, gap).step(table);
            case CreditRule.FixedSum sum ->
                exact("incentive-credit-fixed", NamedFacts.of(), sum.amount().amount());
            case CreditRule.PerIncident each -> new CountingFormula(amounts, result, gap).perIncident(each);
            case CreditRule.TrimmedExcess trimmed -> new CountingFormula(amounts, result, gap).trimmed(trimmed);
            case CreditRule.ChronicLumpSum lumpSum -> new ChronicFailureFormula(amounts, months).credit(lumpSum);
            case CreditRule.ServicePoints _ -> exact("incentive-credit-fixed", NamedFacts.of(), BigDecimal.ZERO);
        };
    }

    private ExplainedAmount whole(String rule) {
        var allocation = amounts.allocation(level);
        return exact(rule, NamedFacts.of(), allocation.exact(), allocation.why());
    }

    private ExplainedAmount linear() {
        var room = gap.room();
        var missing = gap.shortfall();
        if (room.isEmpty() || missing.isEmpty() || missing.get().compareTo(room.get()) >= 0) {
            return whole("incentive-credit-linear-whole");
        }
        var allocation = amounts.allocation(level);
        var dividend = allocation.exact().multiply(missing.get());
        var facts = NamedFacts.of(
                "base", shown(allocation.exact()),
                "shortfall", ResultMarks.shownGap(TermsDecimals.canonical(missing.get())),
                "room", TermsDecimals.canonical(room.get()));
        return exact("incentive-credit-linear", facts, TermsDecimals.divide(dividend, room.get()), allocation.why());
    }

    private ExplainedAmount pointsShort(CreditRule.PointsShort rule) {
        var base = amounts.base(rule.basis(), level);
        var points = gap.shortfall();
        var percent = points.map(rule.perPoint()::multiply).orElse(rule.most().value());
        if (percent.compareTo(rule.most().value()) >= 0) {
            var facts = NamedFacts.of("most", rule.most(), "basis", rule.basis(), "base", shown(base.exact()));
            return exact("incentive-credit-points-most", facts, rule.most().of(base.exact()), base.why());
        }
        var facts = NamedFacts.of(
                "shortfall", ResultMarks.shownGap(TermsDecimals.canonical(points.orElse(BigDecimal.ZERO))),
                "factor", rule.perPoint(),
                "percent", new Percentage(percent),
                "basis", rule.basis(),
                "base", shown(base.exact()));
        return exact(
                "incentive-credit-points", facts, base.exact().multiply(percent).movePointLeft(2), base.why());
    }

    private Object shown(BigDecimal exact) {
        return amounts.steps().shown(exact);
    }

    private ExplainedAmount exact(String rule, Map<String, Object> facts, BigDecimal exact, Explanation... because) {
        return amounts.steps().exact(rule, facts, exact, because);
    }
}
