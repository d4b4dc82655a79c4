package org.gangway.escalation.ladder;

import java.util.Map;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.identity.account.PartyDirectory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes what happens to ladders into the log. */
@Component
class LadderJournal {

    private final AuditLog log;
    private final PartyDirectory parties;
    private final ApplicationEventPublisher events;

    LadderJournal(AuditLog log, PartyDirectory parties, ApplicationEventPublisher events) {
        this.log = log;
        this.parties = parties;
        this.events = events;
    }

    void offered(Ladder ladder) {
        log.record(event("ladder.offered", ladder)
                .after(Map.of(
                        "number", ladder.number(),
                        "levels",
                                ladder.levels().stream()
                                        .map(level -> LevelName.fact(level.name()))
                                        .toList())));
        events.publishEvent(new LadderChanged(ladder.engagement(), ladder.number(), false, ladder.offeredSide()));
    }

    void agreed(Ladder ladder, Side by) {
        log.record(event("ladder.agreed", ladder).after(Map.of("number", ladder.number())));
        events.publishEvent(new LadderChanged(ladder.engagement(), ladder.number(), true, by));
    }

    void ended(Ladder ladder) {
        log.record(event("ladder.ended", ladder).before(Map.of("number", ladder.number())));
    }

    void handedOver(Ladder ladder, PersonId from, PersonId to) {
        log.record(event("ladder.handed-over", ladder)
                .before(Map.of("number", ladder.number(), "name", name(from)))
                .after(Map.of("number", ladder.number(), "name", name(to))));
    }

    private String name(PersonId person) {
        return parties.person(person).name();
    }

    private static AuditEvent event(String what, Ladder ladder) {
        return AuditEvent.of(what, ladder.id().value())
                .inEngagement(ladder.engagement().value());
    }
}
