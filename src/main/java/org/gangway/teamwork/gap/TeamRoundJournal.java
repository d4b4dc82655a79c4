package org.gangway.teamwork.gap;

import java.util.Map;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.springframework.stereotype.Component;

/** Writes into the log that both teams were asked; never that somebody answered. */
@Component
class TeamRoundJournal {

    private final AuditLog log;

    TeamRoundJournal(AuditLog log) {
        this.log = log;
    }

    void opened(TeamRound round) {
        log.record(event("teamwork.round-opened", round).after(Map.of("end", round.closesOn())));
    }

    void closed(TeamRound round) {
        log.record(event("teamwork.round-closed", round).after(Map.of("end", round.closesOn())));
    }

    private static AuditEvent event(String what, TeamRound round) {
        return AuditEvent.of(what, round.id().value())
                .inEngagement(round.engagement().value());
    }
}
