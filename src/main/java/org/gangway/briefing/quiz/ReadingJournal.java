package org.gangway.briefing.quiz;

import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.gangway.briefing.text.Briefing;
import org.gangway.shared.NamedFacts;
import org.springframework.stereotype.Component;

/** Writes questions and readings into the log; a question about a draft is private. */
@Component
class ReadingJournal {

    private final AuditLog log;

    ReadingJournal(AuditLog log) {
        this.log = log;
    }

    void asked(Briefing briefing, QuizQuestion question) {
        log.record(event("briefing.question-written", briefing)
                .after(NamedFacts.of(
                        "briefing", briefing.kind(), "count", question.choices().size())));
    }

    void withdrawn(Briefing briefing, QuizQuestion question) {
        log.record(event("briefing.question-withdrawn", briefing)
                .before(NamedFacts.of(
                        "briefing", briefing.kind(), "count", question.choices().size())));
    }

    void read(Briefing briefing, BriefingReading reading) {
        log.record(event("briefing.read", briefing)
                .after(NamedFacts.of(
                        "briefing",
                        briefing.kind(),
                        "edition",
                        reading.edition(),
                        "right",
                        reading.score().right(),
                        "asked",
                        reading.score().asked())));
    }

    private static AuditEvent event(String what, Briefing briefing) {
        return AuditEvent.of(what, briefing.id().value())
                .inEngagement(briefing.engagement().value())
                .inPrivate(!briefing.isPublished());
    }
}
