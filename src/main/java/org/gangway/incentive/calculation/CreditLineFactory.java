package org.gangway.incentive.calculation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.gangway.incentive.statement.CreditLine;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;
import org.gangway.shared.NamedFacts;

/** Writes the line of one claim. */
record CreditLineFactory(MonthAmounts amounts, CappedPool pot, UncappedCredit claim) {

    CreditLine line(Money rounded, Money share) {
        var why = new ArrayList<>(claim.why());
        why.addAll(new CreditLineSteps(amounts, pot).of(claim.capped(), rounded, share));
        var credit = raised(share, why);
        var rule = claim.inDefault() ? "incentive-credit-line" : "incentive-credit-none";
        var facts = NamedFacts.of("service", claim.level().name());
        return new CreditLine(
                claim.level().serviceLevel(),
                claim.level().name(),
                claim.result().outcome(),
                claim.inDefault(),
                claim.formula(),
                rounded,
                credit,
                amounts.steps().rounded(rule, facts, claim.formula(), credit, why),
                claim.result().incidents(),
                claim.result().value());
    }

    private Money raised(Money share, List<Explanation> why) {
        if (share.isZero() || claim.afterCaps().compareTo(BigDecimal.ONE) == 0) {
            return share;
        }
        var exact = share.amount().multiply(claim.afterCaps());
        var raised = amounts.rounded(exact);
        var facts = NamedFacts.of("before", share, "factor", claim.afterCaps());
        why.add(amounts.steps().rounded("incentive-repeat-after-caps", facts, exact, raised, List.of()));
        return raised;
    }
}
