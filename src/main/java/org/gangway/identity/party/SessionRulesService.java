package org.gangway.identity.party;

import java.util.Map;
import org.gangway.identity.AccountChanged;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForAdministrators;
import org.gangway.identity.PartyNotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long the people of a party stay logged in is its own choice. */
@Service
@Transactional
public class SessionRulesService {

    private final Parties parties;
    private final CurrentUserProvider currentUserProvider;
    private final ApplicationEventPublisher events;

    SessionRulesService(Parties parties, CurrentUserProvider currentUserProvider, ApplicationEventPublisher events) {
        this.parties = parties;
        this.currentUserProvider = currentUserProvider;
        this.events = events;
    }

    @ForAdministrators
    @Transactional(readOnly = true)
    public SessionRules own() {
        return party().sessionRules();
    }

    /** Counts for sessions that are open already, within a minute. */
    @ForAdministrators
    public void choose(SessionRules rules) {
        var party = party();
        var before = party.sessionRules();
        party.logOutBy(rules);
        if (!before.equals(rules)) {
            events.publishEvent(new AccountChanged(
                    "identity.session-rules-chosen", party.id().value(), facts(before), facts(rules)));
        }
    }

    private static Map<String, ?> facts(SessionRules rules) {
        return Map.of("idleMinutes", rules.idleMinutes(), "sessionHours", rules.sessionHours());
    }

    private Party party() {
        var own = currentUserProvider.current().party();
        return parties.findById(own).orElseThrow(() -> new PartyNotFound(own));
    }
}
