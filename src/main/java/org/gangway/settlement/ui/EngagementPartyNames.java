package org.gangway.settlement.ui;

import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.account.PartyDirectory;
import org.springframework.stereotype.Component;

/** Names the two parties of an engagement for its reader. */
@Component
class EngagementPartyNames {

    private final EngagementService engagements;
    private final PartyDirectory parties;

    EngagementPartyNames(EngagementService engagements, PartyDirectory parties) {
        this.engagements = engagements;
        this.parties = parties;
    }

    BothParties of(EngagementId id) {
        var engagement = engagements.get(id);
        return new BothParties(
                parties.party(engagement.client()).name(),
                parties.party(engagement.vendor()).name(),
                engagements.ownSide(id));
    }
}
