package org.gangway.escalation.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.LinkedHashMap;
import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.EngagementSite;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.escalation.course.EscalationPermissions;
import org.gangway.escalation.ladder.LadderService;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PersonId;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.Side;
import org.gangway.identity.account.PartyDirectory;

/** The ladder of an engagement, and what of it the reader may change. */
@SpringComponent
record LadderFacade(LadderService ladders, EngagementService engagements, PartyDirectory directory, OwnRoles ownRoles) {

    PartiesOfLadder parties(EngagementId id) {
        var engagement = engagements.get(id);
        var people = new LinkedHashMap<PersonId, PersonSummary>();
        for (var side : Side.values()) {
            directory.people(engagement.party(side)).forEach(person -> people.put(person.id(), person));
        }
        return new PartiesOfLadder(
                engagement,
                directory.party(engagement.client()).name(),
                directory.party(engagement.vendor()).name(),
                people);
    }

    List<EngagementSite> sites(EngagementId id, Side side) {
        return engagements.sites(id).stream()
                .filter(site -> site.side() == side)
                .toList();
    }

    CurrentUser me(EngagementId engagement) {
        return ownRoles.in(engagement);
    }

    boolean mayOffer(EngagementId engagement) {
        return me(engagement).isNegotiator();
    }

    boolean mayRaise(EngagementId engagement) {
        return EscalationPermissions.mayRaise(me(engagement));
    }
}
