package org.gangway.incentive;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangway.shared.Explanation;

/** Which credits are given of service levels that failed from one cause. */
record CauseChoice(Map<String, Explanation> dropped, Map<String, Explanation> kept) {

    static CauseChoice of(Amounts amounts, List<LevelClaim> claims) {
        var choice = new CauseChoice(new LinkedHashMap<>(), new LinkedHashMap<>());
        if (amounts.schedule().further().causes() instanceof CauseRule.OneCredit rule) {
            amounts.input().circumstances().causes().stream()
                    .sorted(Comparator.comparing(CommonCause::cause))
                    .forEach(cause -> choice.choose(cause, rule, claims));
        }
        return choice;
    }

    boolean isEmpty() {
        return dropped.isEmpty() && kept.isEmpty();
    }

    boolean drops(LevelClaim claim) {
        return dropped.containsKey(claim.level().serviceLevel());
    }

    LevelClaim apply(LevelClaim claim, Amounts amounts) {
        var key = claim.level().serviceLevel();
        var reason = dropped.get(key);
        if (reason != null) {
            return claim.droppedBecause(reason, amounts);
        }
        var fact = kept.get(key);
        return fact == null ? claim : claim.noting(fact);
    }

    private void choose(CommonCause cause, CauseRule.OneCredit rule, List<LevelClaim> claims) {
        var rivals = claims.stream()
                .filter(claim -> claim.capped().signum() > 0 && !drops(claim))
                .filter(claim -> cause.serviceLevels().contains(claim.level().serviceLevel()))
                .filter(claim -> !rule.always().contains(claim.level().serviceLevel()))
                .toList();
        if (rivals.size() < 2) {
            return;
        }
        var chosen = rivals.stream()
                .filter(claim -> claim.level().serviceLevel().equals(cause.chosen()))
                .findFirst();
        var given = chosen.orElseGet(() -> highest(rivals));
        note(cause, given, rivals, chosen.isPresent());
    }

    private static LevelClaim highest(List<LevelClaim> rivals) {
        return rivals.stream()
                .reduce((one, other) -> other.capped().compareTo(one.capped()) > 0 ? other : one)
                .orElseThrow();
    }

    private void note(CommonCause cause, LevelClaim given, List<LevelClaim> rivals, boolean wasChosen) {
        var facts = Facts.of("cause", cause.cause(), "levels", rivals.size());
        kept.put(
                given.level().serviceLevel(),
                Explanation.fact(wasChosen ? "incentive-cause-chosen" : "incentive-cause-highest", facts));
        var key = wasChosen ? "incentive-cause-not-chosen" : "incentive-cause-lower";
        var lost = Explanation.fact(
                key, Facts.of("cause", cause.cause(), "given", given.level().name()));
        rivals.stream()
                .filter(claim -> !claim.level().serviceLevel().equals(given.level().serviceLevel()))
                .forEach(claim -> dropped.put(claim.level().serviceLevel(), lost));
    }
}
