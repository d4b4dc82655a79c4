package org.gangway.settlement.correction;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gangway.incentive.statement.PenaltyKind;
import org.gangway.incentive.statement.Statement;
import org.gangway.settlement.month.LineKey;
import org.gangway.settlement.month.LineKind;
import org.gangway.shared.Money;

/**
 * What earlier months give for late deliverables: as agreed or, where they are corrected, as they amount to by that. What
 * was given up of it counts as given, or a delay that goes on would bring it back.
 */
public final class PriorPenalties {

    private final Map<LineKey, Money> given = new LinkedHashMap<>();

    /** The next month, as it stands and by its figures of now. */
    void add(OutstandingAmounts past, Statement asCorrected) {
        var due = new LinkedHashMap<LineKey, Money>();
        asCorrected.penalties().forEach(it -> due.put(LineKey.penalty(it.kind(), it.subject()), it.credit()));
        past.lines(LineKind.PENALTY).forEach(line -> {
            var stands = past.of(line).negated();
            given.merge(line, larger(stands, due.getOrDefault(line, stands)), Money::plus);
        });
    }

    private static Money larger(Money one, Money other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    /** Never below nothing. */
    public Money of(String deliverable, Money nothing) {
        var sum = given.getOrDefault(LineKey.penalty(PenaltyKind.DELIVERABLE, deliverable), nothing);
        return sum.isNegative() ? nothing : sum;
    }
}
