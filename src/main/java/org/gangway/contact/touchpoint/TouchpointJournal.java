package org.gangway.contact.touchpoint;

import java.util.Map;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.springframework.stereotype.Component;

/** Writes talks into the log; what came of them only as far as both sides read it. */
@Component
class TouchpointJournal {

    private final AuditLog log;

    TouchpointJournal(AuditLog log) {
        this.log = log;
    }

    void planned(Touchpoint talk) {
        log.record(event("touchpoint.planned", talk));
    }

    void held(Touchpoint talk) {
        log.record(event("touchpoint.held", talk));
    }

    void dropped(Touchpoint talk) {
        log.record(event("touchpoint.dropped", talk));
    }

    void written(Touchpoint talk, TouchpointLine line) {
        log.record(AuditEvent.of("touchpoint.line-written", talk.id().value())
                .inEngagement(talk.engagement().value())
                .after(Map.of("talk", talk.kind(), "words", line.original().words()))
                .inPrivate(line.isOwnSideOnly()));
    }

    private static AuditEvent event(String action, Touchpoint talk) {
        return AuditEvent.of(action, talk.id().value())
                .inEngagement(talk.engagement().value())
                .after(Map.of("talk", talk.kind(), "start", talk.start()));
    }
}
