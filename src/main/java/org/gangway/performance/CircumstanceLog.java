package org.gangway.performance;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.springframework.stereotype.Component;

/** What the log keeps of each step with a circumstance. */
@Component
class CircumstanceLog {

    private final AuditLog log;
    private final TermsToTellOf terms;

    CircumstanceLog(AuditLog log, TermsToTellOf terms) {
        this.log = log;
        this.terms = terms;
    }

    void told(Circumstance circumstance) {
        log.record(event("performance.circumstance-reported", circumstance).after(facts(circumstance)));
    }

    void answered(Circumstance circumstance) {
        var action = switch (circumstance.state()) {
            case CONFIRMED -> "performance.circumstance-confirmed";
            case REFUSED -> "performance.circumstance-refused";
            case WITHDRAWN -> "performance.circumstance-withdrawn";
            case TOLD, REPLACED, TAKEN_BACK -> throw new IllegalArgumentException("no answer: " + circumstance.state());
        };
        log.record(event(action, circumstance)
                .before(Map.of("state", CircumstanceState.TOLD))
                .after(facts(circumstance)));
    }

    private static void relief(Matter.Relief it, Map<String, Object> facts) {
        facts.put("ground", it.ground());
        var excluded = it.excluded();
        if (excluded != null) {
            facts.put("numerator", excluded.numerator());
            facts.put("denominator", excluded.denominator());
        }
    }

    /** What it was about counts no more. */
    void takenBack(Circumstance circumstance) {
        log.record(event("performance.circumstance-revoked", circumstance)
                .before(Map.of("state", CircumstanceState.CONFIRMED))
                .after(facts(circumstance)));
    }

    private static AuditEvent event(String action, Circumstance circumstance) {
        return AuditEvent.of(action, circumstance.id().value())
                .inEngagement(circumstance.engagement().value());
    }

    private Map<String, Object> facts(Circumstance circumstance) {
        var matter = circumstance.matter();
        var names = terms.of(circumstance.engagement(), circumstance.month());
        var facts = new LinkedHashMap<String, Object>(Map.of(
                "month", circumstance.month(),
                "kind", matter.kind(),
                "state", circumstance.state(),
                "reason", circumstance.words()));
        switch (matter) {
            case Matter.CommonCause it -> {
                facts.put("cause", it.cause());
                facts.put(
                        "serviceLevels",
                        it.serviceLevels().stream().map(names::serviceLevel).toList());
            }
            case Matter.Choice it -> {
                facts.put("cause", it.cause());
                facts.put("serviceLevel", names.serviceLevel(it.serviceLevel()));
            }
            case Matter.Relief it -> {
                facts.put("serviceLevel", names.serviceLevel(it.serviceLevel()));
                relief(it, facts);
            }
            case Matter.TakingBack(var of) -> facts.put("subject", of.value());
            case Matter.HandOver it -> {
                facts.put("deliverable", names.deliverable(it.deliverable()));
                facts.put("due", it.due());
                var handedOver = it.handedOver();
                facts.put("handedOver", handedOver == null ? false : handedOver);
                facts.put("excused", it.excused());
            }
        }
        circumstance.answer().ifPresent(answer -> facts.put("answer", answer.answerWords()));
        return facts;
    }
}
