package org.gangway.settlement;

import java.util.HashMap;
import java.util.Map;
import org.gangway.incentive.PenaltyKind;
import org.gangway.shared.Money;

/** What earlier months give for late deliverables: as agreed or, where they are corrected, as they come to by that. */
final class PenaltiesGiven {

    private final Map<LineKey, Money> given = new HashMap<>();

    /** The next month. */
    void add(Standing past) {
        past.lines(LineKind.PENALTY).forEach(key -> given.merge(key, past.of(key).negated(), Money::plus));
    }

    /** Never below nothing. */
    Money of(String deliverable, Money nothing) {
        var sum = given.getOrDefault(LineKey.penalty(PenaltyKind.DELIVERABLE, deliverable), nothing);
        return sum.isNegative() ? nothing : sum;
    }
}
