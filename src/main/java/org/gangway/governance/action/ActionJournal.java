package org.gangway.governance.action;

import java.time.LocalDate;
import java.util.Map;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.gangway.governance.meeting.Meeting;
import org.gangway.identity.PersonId;
import org.gangway.identity.account.PartyDirectory;
import org.springframework.stereotype.Component;

/** Writes what happens to actions into the log; one of minutes that one side is still writing is for that side. */
@Component
class ActionJournal {

    private final AuditLog log;
    private final PartyDirectory parties;

    ActionJournal(AuditLog log, PartyDirectory parties) {
        this.log = log;
        this.parties = parties;
    }

    void assigned(Action action, Meeting meeting) {
        log.record(event("action.assigned", action, meeting).after(facts(action)));
    }

    void struck(Action action, Meeting meeting) {
        log.record(event("action.struck", action, meeting).before(facts(action)));
    }

    void completed(Action action, Meeting meeting) {
        log.record(event("action.done", action, meeting).after(Map.of("number", action.number())));
    }

    void dropped(Action action, Meeting meeting) {
        log.record(event("action.dropped", action, meeting).after(Map.of("number", action.number())));
    }

    void handedOn(Action action, Meeting meeting, PersonId before) {
        log.record(event("action.handed-on", action, meeting)
                .before(Map.of("number", action.number(), "owner", name(before)))
                .after(Map.of("number", action.number(), "owner", name(action.holder()))));
    }

    void postponed(Action action, Meeting meeting, LocalDate before) {
        log.record(event("action.postponed", action, meeting)
                .before(Map.of("number", action.number(), "due", before))
                .after(Map.of("number", action.number(), "due", action.until())));
    }

    void reopened(Action action, Meeting meeting) {
        log.record(event("action.reopened", action, meeting).after(Map.of("number", action.number())));
    }

    private String name(PersonId person) {
        return parties.person(person).name();
    }

    private static AuditEvent event(String what, Action action, Meeting meeting) {
        return AuditEvent.of(what, action.id().value())
                .inEngagement(action.engagement().value())
                .inPrivate(meeting.minutes().isDraft());
    }

    private Map<String, Object> facts(Action action) {
        return Map.of(
                "number", action.number(),
                "words", action.words(),
                "owner", name(action.owner()),
                "due", action.dueOn());
    }
}
