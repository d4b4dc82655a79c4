package org.gangway.performance.circumstances;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.springframework.stereotype.Component;

/** What the log keeps of each step with a circumstance. */
@Component
class CircumstanceJournal {

    private final AuditLog log;
    private final CircumstanceSubjectsQuery terms;

    CircumstanceJournal(AuditLog log, CircumstanceSubjectsQuery terms) {
        this.log = log;
        this.terms = terms;
    }

    void reported(Circumstance circumstance) {
        log.record(event("performance.circumstance-reported", circumstance).after(facts(circumstance)));
    }

    void answered(Circumstance circumstance) {
        var action = switch (circumstance.state()) {
            case CONFIRMED -> "performance.circumstance-confirmed";
            case REFUSED -> "performance.circumstance-refused";
            case WITHDRAWN -> "performance.circumstance-withdrawn";
            case REPORTED, REPLACED, REVOKED ->
                throw new IllegalArgumentException("no answer: " + circumstance.state());
        };
        log.record(event(action, circumstance)
                .before(Map.of("state", CircumstanceState.REPORTED))
                .after(facts(circumstance)));
    }

    private static void relief(CircumstanceContent.ReliefRequest it, Map<String, Object> facts) {
        facts.put("ground", it.ground());
        var excludedQuantity = it.excluded();
        if (excludedQuantity != null) {
            facts.put("numerator", excludedQuantity.numerator());
            facts.put("denominator", excludedQuantity.denominator());
        }
    }

    /** What it was about counts no more. */
    void revoked(Circumstance circumstance) {
        log.record(event("performance.circumstance-revoked", circumstance)
                .before(Map.of("state", CircumstanceState.CONFIRMED))
                .after(facts(circumstance)));
    }

    private static AuditEvent event(String action, Circumstance circumstance) {
        return AuditEvent.of(action, circumstance.id().value())
                .inEngagement(circumstance.engagement().value());
    }

    private Map<String, Object> facts(Circumstance circumstance) {
        var circumstanceContent = circumstance.content();
        var names = terms.of(circumstance.engagement(), circumstance.month());
        var facts = new LinkedHashMap<String, Object>(Map.of(
                "month", circumstance.month(),
                "kind", circumstanceContent.kind(),
                "state", circumstance.state(),
                "reason", circumstance.explanation()));
        switch (circumstanceContent) {
            case CircumstanceContent.CommonCauseReport it -> {
                facts.put("cause", it.cause());
                facts.put(
                        "serviceLevels",
                        it.serviceLevels().stream().map(names::serviceLevel).toList());
            }
            case CircumstanceContent.CreditedLevelChoice it -> {
                facts.put("cause", it.cause());
                facts.put("serviceLevel", names.serviceLevel(it.serviceLevel()));
            }
            case CircumstanceContent.ReliefRequest it -> {
                facts.put("serviceLevel", names.serviceLevel(it.serviceLevel()));
                relief(it, facts);
            }
            case CircumstanceContent.Revocation(var of) -> facts.put("subject", of.value());
            case CircumstanceContent.DeliverableDelivery it -> {
                facts.put("deliverable", names.deliverable(it.deliverable()));
                facts.put("due", it.due());
                var deliveredAt = it.deliveredAt();
                facts.put("deliveredAt", deliveredAt == null ? false : deliveredAt);
                facts.put("relieved", it.relieved());
            }
        }
        circumstance.answer().ifPresent(answer -> facts.put("answer", answer.answerWords()));
        return facts;
    }
}
