package org.gangway.incentive;

import java.math.BigDecimal;

/** Credits that grow with a number: of failures, or of units of excess. */
record CountFormula(Amounts amounts, LevelResult result, Gap gap) {

    Valued perIncident(CreditRule.PerIncident rule) {
        var facts = Facts.of("incidents", result.incidents(), "each", rule.amount());
        var exact = rule.amount().amount().multiply(BigDecimal.valueOf(result.incidents()));
        return amounts.steps().exact("incentive-credit-incidents", facts, exact);
    }

    /** Without a figure the excess is the most. */
    Valued trimmed(CreditRule.TrimmedExcess rule) {
        var excess = gap.shortfall().orElse(rule.most());
        var counted = excess.min(rule.most());
        var exact = rule.perUnit().amount().multiply(counted);
        var key = excess.compareTo(rule.most()) > 0 ? "incentive-credit-excess-trimmed" : "incentive-credit-excess";
        var facts = Facts.of(
                "excess", Decimals.canonical(excess),
                "counted", Decimals.canonical(counted),
                "each", rule.perUnit());
        return amounts.steps().exact(key, facts, exact);
    }
}
