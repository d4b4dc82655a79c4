package org.gangway.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.assignment.EngagementPeople;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.Side;
import org.gangway.identity.account.PartyDirectory;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Who takes part in an engagement, what they and their companies are called, and what the signed-in user may do there. */
@Component
class ExchangePeople {

    private final EngagementPeople people;
    private final PartyDirectory parties;
    private final OwnRoles ownRoles;

    ExchangePeople(EngagementPeople people, PartyDirectory parties, OwnRoles ownRoles) {
        this.people = people;
        this.parties = parties;
        this.ownRoles = ownRoles;
    }

    CurrentUser user() {
        return ownRoles.user();
    }

    ExchangePermissions permissions(Engagement engagement) {
        var user = ownRoles.in(engagement.id());
        return new ExchangePermissions(user, engagement.sideOf(user.party()));
    }

    List<PersonSummary> of(Engagement engagement, Side side) {
        return people.of(engagement.id(), engagement.party(side));
    }

    Map<PersonId, PersonSummary> persons(Set<PersonId> ids) {
        return parties.persons(ids);
    }

    String party(Engagement engagement, Side side) {
        return parties.party(engagement.party(side)).name();
    }

    /** @throws RuleViolation {@code exchange.event-stranger} */
    void requireTaking(Engagement engagement, Collection<PersonId> guests) {
        var known = Stream.of(Side.values())
                .flatMap(side -> of(engagement, side).stream())
                .map(PersonSummary::id)
                .toList();
        if (!known.containsAll(guests)) {
            throw new RuleViolation("exchange.event-stranger");
        }
    }
}
