package org.gangway.onboarding.buddy;

import java.util.Map;
import java.util.UUID;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.identity.account.PartyDirectory;
import org.gangway.shared.NamedFacts;
import org.springframework.stereotype.Component;

/** Writes what happens to buddies into the log; never what one says of the other. */
@Component
class BuddyJournal {

    private final AuditLog log;
    private final PartyDirectory parties;

    BuddyJournal(AuditLog log, PartyDirectory parties) {
        this.log = log;
        this.parties = parties;
    }

    void proposed(BuddyPair pair) {
        log.record(event("buddy.proposed", pair.id().value(), pair.engagement()).after(facts(pair)));
    }

    void accepted(BuddyPair pair) {
        log.record(event("buddy.accepted", pair.id().value(), pair.engagement()).after(facts(pair)));
    }

    void declined(BuddyPair pair) {
        log.record(event("buddy.declined", pair.id().value(), pair.engagement()).after(facts(pair)));
    }

    void ended(BuddyPair pair) {
        log.record(event("buddy.ended", pair.id().value(), pair.engagement()).after(facts(pair)));
    }

    void rated(BuddyPair pair) {
        log.record(event("buddy.rated", pair.id().value(), pair.engagement()).after(facts(pair)));
    }

    void planned(BuddyTalk talk) {
        log.record(event("buddy.talk-planned", talk.id().value(), talk.engagement())
                .after(Map.of("day", talk.day())));
    }

    void held(BuddyTalk talk) {
        log.record(event("buddy.talk-held", talk.id().value(), talk.engagement())
                .after(NamedFacts.of("day", talk.day(), "words", talk.line())));
    }

    void dropped(BuddyTalk talk) {
        log.record(event("buddy.talk-dropped", talk.id().value(), talk.engagement())
                .after(Map.of("day", talk.day())));
    }

    private Map<String, Object> facts(BuddyPair pair) {
        return NamedFacts.of(
                "client", name(pair.of(Side.CLIENT)), "vendor", name(pair.of(Side.VENDOR)), "state", pair.state());
    }

    private String name(PersonId person) {
        return parties.person(person).name();
    }

    private static AuditEvent event(String what, UUID subject, EngagementId engagement) {
        return AuditEvent.of(what, subject).inEngagement(engagement.value());
    }
}
