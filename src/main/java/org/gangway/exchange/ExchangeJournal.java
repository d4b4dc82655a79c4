package org.gangway.exchange;

import java.util.Map;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.springframework.stereotype.Component;

/** Writes social events and shown improvements into the log. */
@Component
class ExchangeJournal {

    private final AuditLog log;

    ExchangeJournal(AuditLog log) {
        this.log = log;
    }

    void planned(SocialEvent event) {
        log.record(AuditEvent.of("social.planned", event.id().value())
                .inEngagement(event.engagement().value())
                .after(facts(event)));
    }

    void held(SocialEvent event) {
        log.record(AuditEvent.of("social.held", event.id().value())
                .inEngagement(event.engagement().value())
                .after(facts(event)));
    }

    void dropped(SocialEvent event) {
        log.record(AuditEvent.of("social.dropped", event.id().value())
                .inEngagement(event.engagement().value())
                .before(facts(event)));
    }

    void shown(QualityPractice practice) {
        log.record(AuditEvent.of("practice.shown", practice.id().value())
                .inEngagement(practice.engagement().value())
                .after(Map.of("name", practice.title())));
    }

    void adopted(QualityPractice practice) {
        log.record(AuditEvent.of("practice.adopted", practice.id().value())
                .inEngagement(practice.engagement().value())
                .after(Map.of("name", practice.title())));
    }

    private static Map<String, Object> facts(SocialEvent event) {
        return Map.of("name", event.name(), "day", event.day());
    }
}
