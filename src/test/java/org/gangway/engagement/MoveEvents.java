package org.gangway.engagement;

import org.gangway.audit.UseCases;
import org.gangway.identity.PartyId;
import org.gangway.identity.registration.VendorsMerged;

/** The entry of the log for an engagement whose vendor was registered twice. */
public final class MoveEvents {

    private MoveEvents() {}

    public static void record(UseCases useCases) {
        var engagement = useCases.known(Engagement.class);
        useCases.of(EngagementMoves.class)
                .merged(new VendorsMerged(engagement.client(), engagement.vendor(), PartyId.next()));
    }
}
