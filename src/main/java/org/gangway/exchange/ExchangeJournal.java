package org.gangway.exchange;

import java.util.Map;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.gangway.exchange.ExchangeStepped.ExchangeStep;
import org.gangway.identity.Side;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes social events and shown improvements into the log, and lets the other side hear of them. */
@Component
class ExchangeJournal {

    private final AuditLog log;

    private final ApplicationEventPublisher events;

    ExchangeJournal(AuditLog log, ApplicationEventPublisher events) {
        this.log = log;
        this.events = events;
    }

    void planned(SocialEvent event, Side by) {
        log.record(AuditEvent.of("social.planned", event.id().value())
                .inEngagement(event.engagement().value())
                .after(facts(event)));
        events.publishEvent(new ExchangeStepped(event.engagement(), by, ExchangeStep.EVENT_PLANNED, event.name()));
    }

    void held(SocialEvent event, Side by) {
        log.record(AuditEvent.of("social.held", event.id().value())
                .inEngagement(event.engagement().value())
                .after(facts(event)));
        events.publishEvent(new ExchangeStepped(event.engagement(), by, ExchangeStep.EVENT_HELD, event.name()));
    }

    void dropped(SocialEvent event, Side by) {
        log.record(AuditEvent.of("social.dropped", event.id().value())
                .inEngagement(event.engagement().value())
                .before(facts(event)));
        events.publishEvent(new ExchangeStepped(event.engagement(), by, ExchangeStep.EVENT_DROPPED, event.name()));
    }

    void shown(QualityPractice practice) {
        log.record(AuditEvent.of("practice.shown", practice.id().value())
                .inEngagement(practice.engagement().value())
                .after(Map.of("name", practice.title())));
        events.publishEvent(new ExchangeStepped(
                practice.engagement(), practice.side(), ExchangeStep.PRACTICE_SHOWN, practice.title()));
    }

    void adopted(QualityPractice practice) {
        log.record(AuditEvent.of("practice.adopted", practice.id().value())
                .inEngagement(practice.engagement().value())
                .after(Map.of("name", practice.title())));
        events.publishEvent(new ExchangeStepped(
                practice.engagement(), practice.side().other(), ExchangeStep.PRACTICE_ADOPTED, practice.title()));
    }

    private static Map<String, Object> facts(SocialEvent event) {
        return Map.of("name", event.name(), "day", event.day());
    }
}
