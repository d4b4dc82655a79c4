package org.gangway.incentive;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Optional;

/** A credit of an earlier month that can still come back. */
record Waiting(LevelIncentive level, PastResult past, EarnBackProgress after) {

    boolean comesBackIn(YearMonth month, boolean atTermEnd) {
        return after.fulfilledIn(month) || (atTermEnd && after.canStillBeFulfilled() && after.isGoodSoFar());
    }

    EarnBackLine line(Amounts amounts, Optional<CapLimit> limit) {
        var whole = past.outstanding();
        var amount = limit.map(CapLimit::cap).orElse(whole);
        var why = new ArrayList<>(after.why());
        limit.ifPresent(it -> why.add(it.why()));
        var facts = Facts.with(Facts.with(after.facts(), "service", level.name()), "missed", past.month());
        var explanation = amounts.steps().rounded(key(amounts), facts, whole.amount(), amount, why);
        return new EarnBackLine(level.serviceLevel(), level.name(), past.month(), amount, explanation);
    }

    private String key(Amounts amounts) {
        return after.fulfilledIn(amounts.input().month()) ? after.key() : "incentive-earn-back-term-end";
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
