package org.gangway.governance.agenda;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.meeting.AgendaKind;
import org.gangway.json.FactText;
import org.springframework.stereotype.Component;

/** Puts on the next agenda how two teams get on: what falls behind in a plan, and a pulse that fell. */
@Component
public class OnboardingAgenda {

    private final AgendaCandidates candidates;
    private final AgendaCollector collector;
    private final Clock clock;

    OnboardingAgenda(AgendaCandidates candidates, AgendaCollector collector, Clock clock) {
        this.candidates = candidates;
        this.collector = collector;
        this.clock = clock;
    }

    /** A pulse fell; whether that is a watermelon, green outside and red inside, is told by targets missed since then. */
    public void pulseFell(EngagementId engagement, String subject, Map<String, ?> facts, Instant since) {
        var red = candidates.countSince(engagement.value(), AgendaKind.MISSED_TARGET.name(), since) > 0;
        collector.raiseIfNew(engagement, red ? AgendaKind.PULSE_FELL : AgendaKind.WATERMELON, subject, facts);
    }

    /**
     * Something in a plan needs the committee; what it dealt with comes back only when it is otherwise.
     *
     * @return whether that is new
     */
    public boolean fellBehind(EngagementId engagement, String plan, Map<String, ?> facts) {
        return candidates.raiseIfNew(
                        UUID.randomUUID(),
                        engagement.value(),
                        AgendaKind.ONBOARDING.name(),
                        plan,
                        FactText.write(facts),
                        clock.instant())
                > 0;
    }

    /** Nothing in it needs the committee any more. */
    public void caughtUp(EngagementId engagement, String plan) {
        collector.settle(engagement, plan, AgendaKind.ONBOARDING);
    }
}
