package org.gangway.governance.committee;

import java.util.List;
import java.util.stream.Stream;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.assignment.EngagementPeople;
import org.gangway.identity.PersonAccess;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.account.PartyDirectory;
import org.springframework.stereotype.Component;

/** Who may sit in the committees of an engagement: people of both sides who take part in it, with or without an account. */
@Component
class CommitteePeople {

    private final EngagementPeople takingPart;
    private final PartyDirectory parties;

    CommitteePeople(EngagementPeople takingPart, PartyDirectory parties) {
        this.takingPart = takingPart;
        this.parties = parties;
    }

    List<PersonSummary> eligible(Engagement engagement) {
        return Stream.of(engagement.client(), engagement.vendor())
                .flatMap(party -> takingPart.of(engagement.id(), party).stream())
                .filter(person -> person.access() != PersonAccess.ENDED && CommitteePermissions.maySit(person.roles()))
                .toList();
    }

    PersonSummary person(PersonId id) {
        return parties.person(id);
    }
}
