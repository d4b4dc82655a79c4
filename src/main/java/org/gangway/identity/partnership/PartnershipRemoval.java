package org.gangway.identity.partnership;

import org.gangway.identity.PartyId;
import org.gangway.identity.PartyNotFound;
import org.springframework.stereotype.Component;

/** Ends what a client has with a vendor that was a duplicate of another one. */
@Component
public class PartnershipRemoval {

    private final Partnerships partnerships;
    private final VendorAssessments assessments;

    PartnershipRemoval(Partnerships partnerships, VendorAssessments assessments) {
        this.partnerships = partnerships;
        this.assessments = assessments;
    }

    /** What the client thinks of the duplicate holds for the other one, if it has not said what it thinks of that. */
    public void remove(PartyId client, PartyId duplicate, PartyId into) {
        var gone = find(client, duplicate);
        var stays = find(client, into);
        assessments.findByPartnershipId(gone.id()).ifPresent(said -> {
            if (assessments.findByPartnershipId(stays.id()).isEmpty()) {
                var kept = new VendorAssessment(stays);
                kept.say(said.said());
                assessments.save(kept);
            }
            assessments.delete(said);
        });
        assessments.flush();
        partnerships.delete(gone);
        partnerships.flush();
    }

    private Partnership find(PartyId client, PartyId vendor) {
        return partnerships.findByClientAndVendor(client, vendor).orElseThrow(() -> new PartyNotFound(vendor));
    }
}
