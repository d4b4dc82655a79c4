package org.gangway.engagement.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.gangway.identity.PersonErasing;
import org.gangway.shared.RuleViolation;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Nobody is erased who still takes part in an engagement: it is handed over first. */
@Component
class AssignedPersonGuard {

    private final Assignments assignments;
    private final Clock clock;

    AssignedPersonGuard(Assignments assignments, Clock clock) {
        this.assignments = assignments;
        this.clock = clock;
    }

    @EventListener
    void on(PersonErasing erasing) {
        var open = assignments.openOf(erasing.person(), LocalDate.now(clock.withZone(ZoneOffset.UTC)));
        if (open > 0) {
            throw new RuleViolation("engagement.person-assigned", Map.of("n", open));
        }
    }
}
