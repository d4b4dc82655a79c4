package org.gangway.onboarding.pulse;

import java.util.Map;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.gangway.identity.Side;
import org.gangway.shared.NamedFacts;
import org.springframework.stereotype.Component;

/** Writes what happens to rounds into the log; never that somebody answered. */
@Component
class PulseJournal {

    private final AuditLog log;

    PulseJournal(AuditLog log) {
        this.log = log;
    }

    void opened(PulseRound round) {
        log.record(event("pulse.opened", round).after(Map.of("end", round.closesOn())));
    }

    void asked(PulseRound round, Side side, int count) {
        log.record(event("pulse.links-made", round).after(NamedFacts.of("side", side, "count", count)));
    }

    void closed(PulseRound round) {
        log.record(event("pulse.closed", round).after(Map.of("end", round.closesOn())));
    }

    private static AuditEvent event(String what, PulseRound round) {
        return AuditEvent.of(what, round.id().value())
                .inEngagement(round.engagement().value());
    }
}
