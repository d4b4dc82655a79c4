package org.gangway.incentive.calculation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangway.incentive.statement.CommonCause;
import org.gangway.incentive.terms.CommonCauseRule;
import org.gangway.shared.Explanation;
import org.gangway.shared.NamedFacts;

/** Which credits are given of service levels that failed from one cause. */
record CommonCauseSelection(Map<String, Explanation> dropped, Map<String, Explanation> kept) {

    static CommonCauseSelection of(MonthAmounts monthAmounts, List<UncappedCredit> claims) {
        var choice = new CommonCauseSelection(new LinkedHashMap<>(), new LinkedHashMap<>());
        if (monthAmounts.schedule().further().causes() instanceof CommonCauseRule.OneCredit rule) {
            monthAmounts.input().circumstances().causes().stream()
                    .sorted(Comparator.comparing(CommonCause::cause))
                    .forEach(cause -> choice.choose(cause, rule, claims));
        }
        return choice;
    }

    boolean isEmpty() {
        return dropped.isEmpty() && kept.isEmpty();
    }

    boolean drops(UncappedCredit claim) {
        return dropped.containsKey(claim.level().serviceLevel());
    }

    UncappedCredit apply(UncappedCredit claim, MonthAmounts monthAmounts) {
        var key = claim.level().serviceLevel();
        var reason = dropped.get(key);
        if (reason != null) {
            return claim.droppedBecause(reason, monthAmounts);
        }
        var fact = kept.get(key);
        return fact == null ? claim : claim.noting(fact);
    }

    private void choose(CommonCause cause, CommonCauseRule.OneCredit rule, List<UncappedCredit> claims) {
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

    private static UncappedCredit highest(List<UncappedCredit> rivals) {
        return rivals.stream()
                .reduce((one, other) -> other.capped().compareTo(one.capped()) > 0 ? other : one)
                .orElseThrow();
    }

    private void note(CommonCause cause, UncappedCredit given, List<UncappedCredit> rivals, boolean wasChosen) {
        var facts = NamedFacts.of("cause", cause.cause(), "levels", rivals.size());
        kept.put(
                given.level().serviceLevel(),
                Explanation.fact(wasChosen ? "incentive-cause-chosen" : "incentive-cause-highest", facts));
        var key = wasChosen ? "incentive-cause-not-chosen" : "incentive-cause-lower";
        var lost = Explanation.fact(
                key,
                NamedFacts.of("cause", cause.cause(), "given", given.level().name()));
        rivals.stream()
                .filter(claim ->
                        !claim.level().serviceLevel().equals(given.level().serviceLevel()))
                .forEach(claim -> dropped.put(claim.level().serviceLevel(), lost));
    }
}
