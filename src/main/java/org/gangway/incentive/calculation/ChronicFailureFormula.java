package org.gangway.incentive.calculation;

import java.math.BigDecimal;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.LumpSum;
import org.gangway.shared.NamedFacts;

/** Lumps for failures that gather over months. */
record ChronicFailureFormula(MonthAmounts amounts, OutcomeHistory months) {

    ExplainedAmount credit(CreditRule.ChronicLump rule) {
        var accumulatedFailures = AccumulatedFailures.of(rule, months);
        var lump = lump(rule.lump());
        var facts = NamedFacts.of(
                "failures",
                accumulatedFailures.gathered(),
                "months",
                rule.months(),
                "every",
                rule.every(),
                "lumps",
                accumulatedFailures.lumps(),
                "lump",
                amounts.steps().shown(lump.exact()));
        var exact = lump.exact().multiply(BigDecimal.valueOf(accumulatedFailures.lumps()));
        var key = accumulatedFailures.lumps() == 0 ? "incentive-credit-chronic-none" : "incentive-credit-chronic";
        return amounts.steps().exact(key, facts, exact, lump.why());
    }

    private ExplainedAmount lump(LumpSum lumpSum) {
        return switch (lumpSum) {
            case LumpSum.Amount(var amount) ->
                amounts.steps().exact("incentive-lump-amount", NamedFacts.of(), amount.amount());
            case LumpSum.OfAnnualFee(var percent) -> {
                var year = amounts.fee().amount().multiply(BigDecimal.valueOf(12));
                var facts = NamedFacts.of(
                        "percent", percent, "base", amounts.steps().shown(year));
                yield amounts.steps().exact("incentive-lump-of-year", facts, percent.of(year));
            }
        };
    }
}
