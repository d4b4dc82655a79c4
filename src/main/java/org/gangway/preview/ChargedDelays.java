package org.gangway.preview;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gangway.incentive.statement.PenaltyKind;
import org.gangway.incentive.statement.Statement;
import org.gangway.shared.Money;

/** What the months so far gave for late deliverables: a delay that goes on is charged only for what they did not. */
final class ChargedDelays {

    private final Map<String, Money> given = new LinkedHashMap<>();

    void add(Statement statement) {
        statement.penalties().stream()
                .filter(line -> line.kind() == PenaltyKind.DELIVERABLE)
                .forEach(line -> given.merge(line.subject(), line.credit(), Money::plus));
    }

    Money of(String deliverable, Money nothing) {
        return given.getOrDefault(deliverable, nothing);
    }
}
