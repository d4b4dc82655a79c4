package org.gangway.contact.deputy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;
import org.gangway.identity.account.PartyDirectory;
import org.springframework.stereotype.Component;

/** Writes who stands in for whom into the log. */
@Component
class DeputyJournal {

    private final AuditLog log;
    private final PartyDirectory parties;

    DeputyJournal(AuditLog log, PartyDirectory parties) {
        this.log = log;
        this.parties = parties;
    }

    void named(EngagementId engagement, PersonId person, Optional<PersonId> before, Optional<PersonId> now) {
        log.record(AuditEvent.of("deputy.named", person.value())
                .inEngagement(engagement.value())
                .before(facts(person, before))
                .after(facts(person, now)));
    }

    private Map<String, Object> facts(PersonId person, Optional<PersonId> deputy) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("person", parties.person(person).name());
        deputy.ifPresent(it -> facts.put("deputy", parties.person(it).name()));
        return facts;
    }
}
