package org.gangway.incentive.calculation;

import java.math.BigDecimal;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.LumpSum;
import org.gangway.shared.NamedFacts;

/** Lump sums for failures that gather over months. */
record ChronicFailureFormula(MonthAmounts amounts, OutcomeHistory months) {

    ExplainedAmount credit(CreditRule.ChronicLumpSum rule) {
        var accumulatedFailures = AccumulatedFailures.of(rule, months);
        var lumpSum = lumpSum(rule.lumpSum());
        var facts = NamedFacts.of(
                "failures",
                accumulatedFailures.gathered(),
                "months",
                rule.months(),
                "every",
                rule.every(),
                "lumpSums",
                accumulatedFailures.lumpSums(),
                "lumpSum",
                amounts.steps().shown(lumpSum.exact()));
        var exact = lumpSum.exact().multiply(BigDecimal.valueOf(accumulatedFailures.lumpSums()));
        var key = accumulatedFailures.lumpSums() == 0 ? "incentive-credit-chronic-none" : "incentive-credit-chronic";
        return amounts.steps().exact(key, facts, exact, lumpSum.why());
    }

    private ExplainedAmount lumpSum(LumpSum lumpSum) {
        return switch (lumpSum) {
            case LumpSum.Amount(var amount) ->
                amounts.steps().exact("incentive-lump-sum-amount", NamedFacts.of(), amount.amount());
            case LumpSum.OfAnnualFee(var percent) -> {
                var year = amounts.fee().amount().multiply(BigDecimal.valueOf(12));
                var facts = NamedFacts.of(
                        "percent", percent, "base", amounts.steps().shown(year));
                yield amounts.steps().exact("incentive-lump-sum-of-year", facts, percent.of(year));
            }
        };
    }
}
