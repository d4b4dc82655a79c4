package org.gangway.incentive;

import java.math.BigDecimal;

/** Lumps for failures that gather over months. */
record ChronicFormula(Amounts amounts, MonthsBack months) {

    Valued credit(CreditRule.ChronicLump rule) {
        var gathering = Gathering.of(rule, months);
        var lump = lump(rule.lump());
        var facts = Facts.of(
                "failures",
                gathering.gathered(),
                "months",
                rule.months(),
                "every",
                rule.every(),
                "lumps",
                gathering.lumps(),
                "lump",
                amounts.steps().shown(lump.exact()));
        var exact = lump.exact().multiply(BigDecimal.valueOf(gathering.lumps()));
        var key = gathering.lumps() == 0 ? "incentive-credit-chronic-none" : "incentive-credit-chronic";
        return amounts.steps().exact(key, facts, exact, lump.why());
    }

    private Valued lump(Lump lump) {
        return switch (lump) {
            case Lump.Amount(var amount) -> amounts.steps().exact("incentive-lump-amount", Facts.of(), amount.amount());
            case Lump.OfAnnualFee(var percent) -> {
                var year = amounts.fee().amount().multiply(BigDecimal.valueOf(12));
                var facts = Facts.of("percent", percent, "base", amounts.steps().shown(year));
                yield amounts.steps().exact("incentive-lump-of-year", facts, percent.of(year));
            }
        };
    }
}
