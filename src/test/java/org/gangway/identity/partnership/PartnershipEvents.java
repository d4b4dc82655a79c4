package org.gangway.identity.partnership;

import java.time.Instant;
import org.gangway.audit.UseCases;
import org.gangway.identity.PartyId;
import org.gangway.identity.party.Party;

/** The entries of the log about what a vendor answers, and what its client thinks of it. */
public final class PartnershipEvents {

    private PartnershipEvents() {}

    public static void record(UseCases useCases) {
        var client = useCases.known(Party.class);
        useCases.know(Partnership.proposed(client.id(), PartyId.next(), client, Instant.EPOCH));
        var partnerships = useCases.of(PartnershipService.class);
        partnerships.decline(client.id());
        partnerships.agree(client.id());
        useCases.of(VendorAssessmentService.class)
                .assess(
                        PartyId.next(),
                        new Assessment(VendorTier.STRATEGIC, VendorCriticality.CRITICAL, "Runs all of payroll"));
    }
}
