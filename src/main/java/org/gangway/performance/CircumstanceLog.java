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

    CircumstanceLog(AuditLog log) {
        this.log = log;
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
                .before(Map.of("state", CircumstanceState.TOLD.name()))
                .after(facts(circumstance)));
    }

    private static void relief(Matter.Relief it, Map<String, String> facts) {
        facts.put("ground", it.ground().name());
        var excluded = it.excluded();
        if (excluded != null) {
            facts.put("numerator", excluded.numerator().toPlainString());
            facts.put("denominator", excluded.denominator().toPlainString());
        }
    }

    /** What it was about counts no more. */
    void takenBack(Circumstance circumstance) {
        log.record(event("performance.circumstance-revoked", circumstance)
                .before(Map.of("state", CircumstanceState.CONFIRMED.name()))
                .after(facts(circumstance)));
    }

    private static AuditEvent event(String action, Circumstance circumstance) {
        return AuditEvent.of(action, circumstance.id().value())
                .inEngagement(circumstance.engagement().value());
    }

    private static Map<String, String> facts(Circumstance circumstance) {
        var matter = circumstance.matter();
        var facts = new LinkedHashMap<>(Map.of(
                "month", circumstance.month().toString(),
                "kind", matter.kind().name(),
                "subject", matter.subject(),
                "state", circumstance.state().name(),
                "reason", circumstance.words()));
        switch (matter) {
            case Matter.CommonCause it -> facts.put("serviceLevels", String.join(", ", it.serviceLevels()));
            case Matter.Choice it -> facts.put("serviceLevel", it.serviceLevel());
            case Matter.Relief it -> relief(it, facts);
            case Matter.TakingBack _ -> {
                // the subject says it
            }
            case Matter.HandOver it -> {
                facts.put("due", it.due().toString());
                facts.put("handedOver", String.valueOf(it.handedOver()));
                facts.put("excused", String.valueOf(it.excused()));
            }
        }
        circumstance.answer().ifPresent(answer -> facts.put("answer", answer.answerWords()));
        return facts;
    }
}
