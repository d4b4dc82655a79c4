package org.gangway.settlement;

import java.util.Map;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.springframework.stereotype.Component;

/** What the log keeps of each step of a settlement. */
@Component
class SettlementLog {

    private final AuditLog log;

    SettlementLog(AuditLog log) {
        this.log = log;
    }

    void prepared(MonthlyStatement statement) {
        log.record(event("settlement.prepared", statement).after(standing(statement)));
    }

    void recomputed(MonthlyStatement statement, String sha256Before) {
        log.record(event("settlement.recomputed", statement)
                .before(Map.of("sha256", sha256Before))
                .after(standing(statement)));
    }

    void proposed(MonthlyStatement statement) {
        log.record(event("settlement.proposed", statement).after(standing(statement)));
    }

    void approved(MonthlyStatement statement) {
        log.record(event("settlement.approved", statement).after(standing(statement)));
    }

    void disputed(MonthlyStatement statement, String reason) {
        log.record(event("settlement.disputed", statement)
                .after(Map.of("month", statement.month().toString(), "reason", reason)));
    }

    void disputeWithdrawn(MonthlyStatement statement) {
        log.record(event("settlement.dispute-withdrawn", statement).after(standing(statement)));
    }

    private static AuditEvent event(String action, MonthlyStatement statement) {
        return AuditEvent.of(action, statement.id().value())
                .inEngagement(statement.engagement().value());
    }

    private static Map<String, String> standing(MonthlyStatement statement) {
        return Map.of(
                "month", statement.month().toString(),
                "state", statement.state().name(),
                "net", statement.net().amount().toPlainString(),
                "currency", statement.net().currency().getCurrencyCode(),
                "sha256", statement.sha256());
    }
}
