package org.gangway.teamwork.accord;

import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.gangway.engagement.EngagementId;
import org.gangway.shared.NamedFacts;
import org.springframework.stereotype.Component;

/** Writes what happens to the working agreement into the log of the engagement. */
@Component
class AccordJournal {

    private final AuditLog log;

    AccordJournal(AuditLog log) {
        this.log = log;
    }

    void stepped(WorkingPoint point, PointStepKind step) {
        var what = switch (step) {
            case OFFERED -> "teamwork.point-offered";
            case COUNTERED -> "teamwork.point-countered";
            case ACCEPTED -> "teamwork.point-accepted";
            case WITHDRAWN -> "teamwork.point-withdrawn";
            case END_OFFERED -> "teamwork.point-end-offered";
            case ENDED -> "teamwork.point-ended";
        };
        log.record(AuditEvent.of(what, point.id().value())
                .inEngagement(point.engagement().value())
                .after(NamedFacts.of("words", point.original().words())));
    }

    void signed(WorkingAgreement agreement) {
        log.record(
                event("teamwork.signed", agreement.engagement()).after(NamedFacts.of("edition", agreement.edition())));
    }

    void reviewed(WorkingAgreement agreement) {
        log.record(event("teamwork.reviewed", agreement.engagement())
                .after(NamedFacts.of("edition", agreement.edition())));
    }

    private static AuditEvent event(String what, EngagementId engagement) {
        return AuditEvent.of(what, engagement.value()).inEngagement(engagement.value());
    }
}
