package org.gangway.incentive.calculation;

import java.math.BigDecimal;
import org.gangway.incentive.statement.LevelResult;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.TermsDecimals;
import org.gangway.shared.NamedFacts;

/** Credits that grow with a number: of failures, or of units of excess. */
record CountingFormula(MonthAmounts amounts, LevelResult result, TargetGap gap) {

    ExplainedAmount perIncident(CreditRule.PerIncident rule) {
        var facts = NamedFacts.of("incidents", result.incidents(), "each", rule.amount());
        var exact = rule.amount().amount().multiply(BigDecimal.valueOf(result.incidents()));
        return amounts.steps().exact("incentive-credit-incidents", facts, exact);
    }

    /** Without a figure the excess is the most. */
    ExplainedAmount trimmed(CreditRule.TrimmedExcess rule) {
        var excess = gap.shortfall().orElse(rule.most());
        var counted = excess.min(rule.most());
        var exact = rule.perUnit().amount().multiply(counted);
        var key = excess.compareTo(rule.most()) > 0 ? "incentive-credit-excess-trimmed" : "incentive-credit-excess";
        var facts = NamedFacts.of(
                "excess", ResultMarks.shownGap(TermsDecimals.canonical(excess)),
                "counted", ResultMarks.shownGap(TermsDecimals.canonical(counted)),
                "each", rule.perUnit());
        return amounts.steps().exact(key, facts, exact);
    }
}
