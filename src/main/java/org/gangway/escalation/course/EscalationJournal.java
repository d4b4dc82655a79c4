package org.gangway.escalation.course;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.gangway.escalation.ladder.LevelName;
import org.gangway.identity.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes what happens to escalations into the log, and announces it. */
@Component
class EscalationJournal {

    private final AuditLog log;
    private final ApplicationEventPublisher events;

    EscalationJournal(AuditLog log, ApplicationEventPublisher events) {
        this.log = log;
        this.events = events;
    }

    void raised(Escalation escalation, List<PersonId> called) {
        log.record(event("escalation.raised", escalation).after(level(escalation)));
        announce(escalation, EscalationMove.RAISED, called);
    }

    void called(Escalation escalation, List<PersonId> called) {
        log.record(event("escalation.level-called", escalation).after(level(escalation)));
        announce(escalation, EscalationMove.CALLED, called);
    }

    void exhausted(Escalation escalation) {
        log.record(event("escalation.exhausted", escalation).after(Map.of("number", escalation.number())));
        announce(escalation, EscalationMove.EXHAUSTED, List.of());
    }

    void answered(Escalation escalation, String words) {
        log.record(event("escalation.answered", escalation)
                .after(Map.of(
                        "number", escalation.number(),
                        "level", LevelName.fact(escalation.current().level()),
                        "words", words)));
        announce(escalation, EscalationMove.ANSWERED, List.of());
    }

    void pauseAsked(Escalation escalation) {
        log.record(event("escalation.pause-asked", escalation).after(Map.of("number", escalation.number())));
        announce(escalation, EscalationMove.PAUSE_ASKED, List.of());
    }

    void paused(Escalation escalation) {
        log.record(event("escalation.paused", escalation).after(Map.of("number", escalation.number())));
        announce(escalation, EscalationMove.PAUSED, List.of());
    }

    /** The clock runs again. */
    void resumed(Escalation escalation) {
        log.record(event("escalation.resumed", escalation).after(level(escalation)));
        announce(escalation, EscalationMove.RESUMED, List.of());
    }

    /** A pause that was only asked for was taken back or refused: the clock never stopped. */
    void pauseDropped(Escalation escalation) {
        log.record(event("escalation.pause-dropped", escalation).after(Map.of("number", escalation.number())));
    }

    void written(Escalation escalation, PaperPart part, @Nullable String before) {
        var event = event("escalation.paper-written", escalation)
                .after(Map.of(
                        "number",
                        escalation.number(),
                        "section",
                        part.section(),
                        "words",
                        part.original().words()));
        log.record(before == null ? event : event.before(Map.of("words", before)));
    }

    void ended(Escalation escalation, @Nullable Integer decision) {
        var after = new LinkedHashMap<String, Object>();
        after.put("number", escalation.number());
        after.put("outcome", escalation.outcome().orElseThrow());
        if (decision != null) {
            after.put("decision", decision);
        }
        log.record(event("escalation.ended", escalation).after(after));
        announce(escalation, EscalationMove.ENDED, List.of());
    }

    private static Map<String, Object> level(Escalation escalation) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("number", escalation.number());
        facts.put("level", LevelName.fact(escalation.current().level()));
        escalation.course().dueAt().ifPresent(due -> facts.put("due", due));
        return facts;
    }

    private void announce(Escalation escalation, EscalationMove move, List<PersonId> called) {
        @Nullable Instant due = escalation.course().dueAt().orElse(null);
        events.publishEvent(new EscalationMoved(
                escalation.engagement(),
                escalation.id(),
                move,
                escalation.number(),
                escalation.matter().title(),
                LevelName.text(escalation.current().level()),
                escalation.current().answers(),
                due,
                called));
    }

    private static AuditEvent event(String what, Escalation escalation) {
        return AuditEvent.of(what, escalation.id().value())
                .inEngagement(escalation.engagement().value());
    }
}
