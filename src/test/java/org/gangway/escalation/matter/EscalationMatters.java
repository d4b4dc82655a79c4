package org.gangway.escalation.matter;

import java.time.LocalDate;
import java.util.Map;
import org.gangway.engagement.EscalatedKind;

/** What tests escalate. */
public final class EscalationMatters {

    private EscalationMatters() {}

    public static Matter action() {
        return Matter.of(
                EscalatedKind.OVERDUE_ACTION,
                "1",
                Map.of("number", 1, "words", "Send the plan", "day", LocalDate.of(2026, 3, 26)),
                "actions");
    }
}
