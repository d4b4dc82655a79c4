package org.gangway.incentive;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;

/** A month's credits, bonuses and earn-backs, each explained to the last step. */
public record Statement(
        YearMonth month,
        List<CreditLine> credits,
        List<BonusLine> bonuses,
        List<EarnBackLine> earnBacks,
        List<EarnBackCandidate> candidates,
        List<CapCut> cuts,
        Totals totals,
        Explanation explanation) {

    public Statement {
        credits = List.copyOf(credits);
        bonuses = List.copyOf(bonuses);
        earnBacks = List.copyOf(earnBacks);
        candidates = List.copyOf(candidates);
        cuts = List.copyOf(cuts);
    }

    /** What the months to come have to know of this one; what they give back is added by them. */
    public Optional<PastResult> asPast(String serviceLevel) {
        return credits.stream()
                .filter(line -> line.serviceLevel().equals(serviceLevel))
                .findFirst()
                .map(line -> new PastResult(
                        month,
                        line.outcome(),
                        line.credit(),
                        Money.zero(line.credit().currency())));
    }
}
