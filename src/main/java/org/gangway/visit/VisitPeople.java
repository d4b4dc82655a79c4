package org.gangway.visit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.assignment.EngagementPeople;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.Side;
import org.gangway.identity.account.PartyDirectory;
import org.gangway.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Who can go, who can receive, and what they are called. */
@Component
class VisitPeople {

    private final EngagementPeople people;
    private final PartyDirectory parties;

    VisitPeople(EngagementPeople people, PartyDirectory parties) {
        this.people = people;
        this.parties = parties;
    }

    List<PersonSummary> of(Engagement engagement, Side side) {
        return people.of(engagement.id(), engagement.party(side));
    }

    Map<PersonId, PersonSummary> persons(Set<PersonId> ids) {
        return parties.persons(ids);
    }

    String name(PersonId id) {
        return parties.person(id).name();
    }

    void requireVisitor(Engagement engagement, Side side, PersonId visitor) {
        require(engagement, side, visitor, "visit.visitor-not-there");
    }

    void requireHost(Engagement engagement, Side side, PersonId host) {
        require(engagement, side, host, "visit.host-not-theirs");
    }

    private void require(Engagement engagement, Side side, PersonId person, String rule) {
        if (of(engagement, side).stream().noneMatch(it -> it.id().equals(person))) {
            throw new RuleViolation(rule);
        }
    }
}
