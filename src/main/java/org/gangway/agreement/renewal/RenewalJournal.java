package org.gangway.agreement.renewal;

import java.time.LocalDate;
import java.util.Map;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.gangway.engagement.EngagementId;
import org.springframework.stereotype.Component;

/** Writes renewals and objections to them into the log. */
@Component
class RenewalJournal {

    private final AuditLog log;

    RenewalJournal(AuditLog log) {
        this.log = log;
    }

    void objected(EngagementId engagement, RenewalObjection objection) {
        var end = objection.endsOn();
        log.record(AuditEvent.of("agreement.renewal-objected", engagement.value())
                .inEngagement(engagement.value())
                .after(
                        objection.reason().isEmpty()
                                ? Map.of("end", end)
                                : Map.of("end", end, "reason", objection.reason())));
    }

    void renewed(EngagementId engagement, LocalDate end, LocalDate until) {
        log.record(AuditEvent.of("agreement.engagement-renewed", engagement.value())
                .inEngagement(engagement.value())
                .before(Map.of("end", end))
                .after(Map.of("end", until)));
    }
}
