package org.gangway.escalation.course;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.gangway.escalation.ladder.Ladder;
import org.gangway.escalation.ladder.Ladders;
import org.gangway.escalation.matter.Matters;
import org.gangway.identity.Side;
import org.gangway.incentive.terms.TriggerKind;
import org.gangway.settlement.statement.TriggerFired;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Where the terms say that a pattern of failures goes one tier up, it does: for the client, whom the failures concern. Once;
 * where both sides have not agreed on a ladder, the committee alone has it.
 */
@Component
class TriggerListener {

    private final Ladders ladders;
    private final Escalations escalations;
    private final EscalationCalls calls;
    private final Clock clock;

    TriggerListener(Ladders ladders, Escalations escalations, EscalationCalls calls, Clock clock) {
        this.ladders = ladders;
        this.escalations = escalations;
        this.calls = calls;
        this.clock = clock;
    }

    @EventListener
    void on(TriggerFired fired) {
        if (fired.kind().name().equals(TriggerKind.ESCALATION.name())) {
            ladders.findOpen(fired.engagement()).stream()
                    .filter(Ladder::isInForce)
                    .findFirst()
                    .ifPresent(ladder -> raise(fired, ladder));
        }
    }

    private void raise(TriggerFired fired, Ladder ladder) {
        var matter = Matters.of(fired);
        if (escalations
                .findAbout(fired.engagement(), matter.kind(), matter.subject())
                .isEmpty()) {
            calls.raise(ladder, matter, Side.CLIENT, null, clock.instant().truncatedTo(ChronoUnit.MICROS));
        }
    }
}
