package org.gangway.overview;

import java.util.List;
import java.util.function.Predicate;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.assignment.EngagementPeople;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.Role;
import org.gangway.identity.account.PartyDirectory;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.springframework.stereotype.Component;

/** Says who takes a step: the one who looks, colleagues by name, or people of the other side. */
@Component
class FirstStepDoers {

    private static final int NAMED = 3;

    private final PartyDirectory parties;
    private final EngagementPeople takingPart;
    private final CurrentUserProvider currentUserProvider;

    FirstStepDoers(PartyDirectory parties, EngagementPeople takingPart, CurrentUserProvider currentUserProvider) {
        this.takingPart = takingPart;
        this.parties = parties;
        this.currentUserProvider = currentUserProvider;
    }

    Text own(Predicate<PersonSummary> able, Role role) {
        var own = currentUserProvider.current().party();
        var names = names(own, able);
        return names.isEmpty() ? Msg.overview_first_nobody(Text.of(role)) : Msg.overview_first_colleagues(names);
    }

    Text other(PartyId party, Predicate<PersonSummary> able, Role role) {
        var names = names(party, able);
        var company = parties.party(party).name();
        return names.isEmpty()
                ? Msg.overview_first_other_role(company, Text.of(role))
                : Msg.overview_first_other(company, names);
    }

    private List<String> names(PartyId party, Predicate<PersonSummary> able) {
        var self = currentUserProvider.current().id();
        return parties.people(party).stream()
                .filter(person -> person.active() && !person.id().equals(self) && able.test(person))
                .map(PersonSummary::name)
                .limit(NAMED)
                .toList();
    }

    /** Whether anybody of that party has come in. */
    boolean areThere(PartyId party) {
        return parties.people(party).stream().anyMatch(PersonSummary::active);
    }

    /** How many of the own party can approve statements. */
    long approvers() {
        return parties.people(currentUserProvider.current().party()).stream()
                .filter(PersonSummary::mayApprove)
                .count();
    }

    /** How many of them take part in that engagement. */
    long approvers(EngagementId engagement) {
        return takingPart.of(engagement, currentUserProvider.current().party()).stream()
                .filter(PersonSummary::mayApprove)
                .count();
    }

    boolean knowVendors() {
        return !parties.vendors().isEmpty();
    }
}
