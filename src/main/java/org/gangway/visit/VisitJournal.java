package org.gangway.visit;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.springframework.stereotype.Component;

/** Writes visits into the log; words stay where they stand. */
@Component
class VisitJournal {

    private final AuditLog log;

    VisitJournal(AuditLog log) {
        this.log = log;
    }

    void planned(Visit visit, String visitor, String site) {
        log.record(event("visit.planned", visit).after(facts(visit, visitor, site)));
    }

    void confirmed(Visit visit, String visitor, String site) {
        log.record(event("visit.confirmed", visit).after(facts(visit, visitor, site)));
    }

    void done(Visit visit, String visitor, String site) {
        log.record(event("visit.done", visit).after(facts(visit, visitor, site)));
    }

    void cancelled(Visit visit, String visitor, String site) {
        log.record(event("visit.cancelled", visit).before(facts(visit, visitor, site)));
    }

    private static AuditEvent event(String action, Visit visit) {
        return AuditEvent.of(action, visit.id().value())
                .inEngagement(visit.engagement().value());
    }

    private static Map<String, Object> facts(Visit visit, String visitor, String site) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("name", visitor);
        facts.put("site", site);
        facts.put("start", visit.first());
        facts.put("end", visit.last());
        visit.cost().ifPresent(cost -> facts.put("cost", cost));
        return facts;
    }
}
