package org.gangway.briefing.text;

import java.util.Map;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.gangway.shared.NamedFacts;
import org.springframework.stereotype.Component;

/** Writes into the log what a side does with what it writes: privately while it is a draft, and never the words. */
@Component
class BriefingJournal {

    private final AuditLog log;

    BriefingJournal(AuditLog log) {
        this.log = log;
    }

    void begun(Briefing briefing) {
        record("briefing.begun", briefing, facts(briefing));
    }

    void published(Briefing briefing) {
        record("briefing.published", briefing, facts(briefing));
    }

    void added(Briefing briefing, BriefingParagraph paragraph) {
        record("briefing.paragraph-added", briefing, facts(briefing, paragraph));
    }

    void changed(Briefing briefing, BriefingParagraph paragraph) {
        record("briefing.paragraph-changed", briefing, facts(briefing, paragraph));
    }

    void removed(Briefing briefing, BriefingParagraph paragraph) {
        record("briefing.paragraph-removed", briefing, facts(briefing, paragraph));
    }

    private void record(String what, Briefing briefing, Map<String, Object> facts) {
        log.record(AuditEvent.of(what, briefing.id().value())
                .inEngagement(briefing.engagement().value())
                .inPrivate(!briefing.isPublished())
                .after(facts));
    }

    private static Map<String, Object> facts(Briefing briefing) {
        return NamedFacts.of("briefing", briefing.kind(), "edition", briefing.edition());
    }

    private static Map<String, Object> facts(Briefing briefing, BriefingParagraph paragraph) {
        return NamedFacts.with(facts(briefing), "topic", paragraph.topic());
    }
}
