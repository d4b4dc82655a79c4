package org.gangway.incentive.calculation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Optional;
import org.gangway.incentive.statement.CapCut;
import org.gangway.incentive.statement.EarlierResult;
import org.gangway.incentive.statement.EarnBackCandidate;
import org.gangway.incentive.statement.EarnBackLine;
import org.gangway.incentive.terms.LevelIncentive;
import org.gangway.shared.NamedFacts;

/** A credit of an earlier month that can still come back. */
record PendingEarnBack(LevelIncentive level, EarlierResult past, EarnBackProgress after) {

    boolean comesBackIn(YearMonth month, boolean atTermEnd) {
        return after.fulfilledIn(month) || (atTermEnd && after.canStillBeFulfilled() && after.isGoodSoFar());
    }

    EarnBackLine line(MonthAmounts monthAmounts, Optional<CapLimit> limit) {
        var whole = past.outstanding();
        var amount = limit.map(CapLimit::cap).orElse(whole);
        var why = new ArrayList<>(after.why());
        limit.ifPresent(it -> why.add(it.why()));
        var facts = NamedFacts.with(NamedFacts.with(after.facts(), "service", level.name()), "missed", past.month());
        var explanation = monthAmounts.steps().rounded(key(monthAmounts), facts, whole.amount(), amount, why);
        return new EarnBackLine(level.serviceLevel(), level.name(), past.month(), amount, explanation);
    }

    private String key(MonthAmounts monthAmounts) {
        return after.fulfilledIn(monthAmounts.input().month()) ? after.key() : "incentive-earn-back-term-end";
    }

    Optional<CapCut> cut(CapLimit limit) {
        var cut = new CapCut(limit.reason(), level.serviceLevel(), past.outstanding(), limit.cap(), limit.why());
        return Optional.of(cut);
    }

    EarnBackCandidate candidate() {
        return new EarnBackCandidate(
                level.serviceLevel(),
                level.name(),
                past.month(),
                past.outstanding(),
                after.soFar(),
                after.needed(),
                after.left());
    }
}
