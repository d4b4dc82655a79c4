package org.gangway.settlement;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.gangway.incentive.PenaltyKind;
import org.gangway.shared.Money;

/** What earlier months give for late deliverables: as agreed or, where they are corrected, as they come to by that. */
final class PenaltiesGiven {

    private final Map<LineKey, Money> given = new HashMap<>();

    /** The next month, as it stands. */
    void add(PastStatement past) {
        penalties(past.outcome())
                .forEach(key -> given.merge(key, past.standing(key).negated(), Money::plus));
    }

    /** The next month, which is computed again: the difference is an adjustment, now or since. */
    void add(PastStatement past, SettledMonth now) {
        var keys = new LinkedHashSet<>(penalties(past.outcome()));
        keys.addAll(penalties(now.outcome()));
        keys.forEach(key -> given.merge(key, corrected(past, now, key).negated(), Money::plus));
    }

    private static Set<LineKey> penalties(SettledOutcome outcome) {
        var keys = new LinkedHashSet<LineKey>();
        outcome.lines().stream()
                .map(StatementLine::key)
                .filter(key -> key.kind() == LineKind.PENALTY)
                .forEach(keys::add);
        return keys;
    }

    private static Money corrected(PastStatement past, SettledMonth now, LineKey key) {
        var amount = now.outcome().lines().stream()
                .filter(line -> line.key().equals(key))
                .map(StatementLine::amount)
                .findFirst()
                .orElseGet(past::zero);
        var after = CorrectedAmount.of(
                past.computed(key).amount(), past.standing(key).amount(), amount.amount());
        return new Money(after, amount.currency());
    }

    /** Never below nothing. */
    Money of(String deliverable, Money nothing) {
        var sum = given.getOrDefault(LineKey.penalty(PenaltyKind.DELIVERABLE, deliverable), nothing);
        return sum.isNegative() ? nothing : sum;
    }
}
