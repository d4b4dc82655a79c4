package org.gangway.settlement;

import java.util.HashMap;
import java.util.Map;
import org.gangway.incentive.PenaltyKind;
import org.gangway.shared.Money;

/** What earlier months gave for late deliverables, as agreed and with what was adjusted since. */
final class PenaltiesGiven {

    private final Map<LineKey, Money> given = new HashMap<>();

    /** The next month. */
    void add(PastStatement past) {
        for (var line : past.lines()) {
            var key = line.kind() == LineKind.ADJUSTMENT ? line.key().corrected() : line.key();
            if (key.kind() == LineKind.PENALTY) {
                given.merge(key, past.standing(line.key()).negated(), Money::plus);
            }
        }
    }

    /** Never below nothing. */
    Money of(String deliverable, Money nothing) {
        var sum = given.getOrDefault(LineKey.penalty(PenaltyKind.DELIVERABLE, deliverable), nothing);
        return sum.isNegative() ? nothing : sum;
    }
}
