package org.gangway.incentive.calculation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gangway.incentive.terms.RoundingMoment;
import org.gangway.incentive.terms.TermsDecimals;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;
import org.gangway.shared.NamedFacts;

/** The steps from a line's exact amount to what is settled of it: rounding, then its part of a cut. */
record CreditLineSteps(MonthAmounts amounts, CappedPool pot) {

    List<Explanation> of(BigDecimal exact, Money rounded, Money share) {
        var steps = new ArrayList<Explanation>();
        if (exact.compareTo(rounded.amount()) != 0) {
            steps.add(rounding(exact, rounded));
        }
        if (share.compareTo(rounded) != 0) {
            steps.add(share(rounded, share));
        }
        return steps;
    }

    private Explanation rounding(BigDecimal exact, Money rounded) {
        var rounding = amounts.schedule().rounding();
        var facts = NamedFacts.of("mode", rounding.mode(), "exact", TermsDecimals.canonical(exact));
        if (rounding.moment() == RoundingMoment.EACH_LINE) {
            return amounts.steps().rounded("incentive-rounded", facts, exact, rounded, List.of());
        }
        var total = NamedFacts.with(facts, "total", pot.beforeCap());
        return amounts.steps().rounded("incentive-rounded-in-total", total, exact, rounded, List.of());
    }

    private Explanation share(Money rounded, Money share) {
        var total = pot.beforeCap();
        var left = pot.afterCap();
        var exact = TermsDecimals.divide(rounded.amount().multiply(left.amount()), total.amount());
        var facts = NamedFacts.of("before", rounded, "left", left, "total", total);
        var rule = exact.compareTo(share.amount()) == 0 ? "incentive-share-of-cut" : "incentive-share-of-cut-rounded";
        return amounts.steps().rounded(rule, NamedFacts.with(facts, "exact", exact), exact, share, List.of());
    }
}
