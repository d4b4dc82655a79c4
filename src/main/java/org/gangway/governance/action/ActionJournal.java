package org.gangway.governance.action;

import java.time.LocalDate;
import java.util.Map;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.gangway.governance.meeting.Meeting;
import org.gangway.identity.PersonId;
import org.gangway.identity.account.PartyDirectory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes what happens to actions into the log; one of minutes that one side is still writing is for that side. */
@Component
class ActionJournal {

    private final AuditLog log;
    private final PartyDirectory parties;
    private final ApplicationEventPublisher events;

    ActionJournal(AuditLog log, PartyDirectory parties, ApplicationEventPublisher events) {
        this.log = log;
        this.parties = parties;
        this.events = events;
    }

    void assigned(Action action, Meeting meeting) {
        log.record(event("action.assigned", action, meeting).after(facts(action)));
        given(action, meeting);
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

    /** Somebody is given it alone, and not with all else that waited for somebody. */
    void given(Action action, Meeting meeting) {
        events.publishEvent(new ActionGiven(
                action.engagement(),
                meeting.id(),
                action.number(),
                action.holder(),
                action.until(),
                meeting.minutes().isDraft()));
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
