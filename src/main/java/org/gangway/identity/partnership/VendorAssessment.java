package org.gangway.identity.partnership;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An {@link Assessment} as it is kept, in a table of its own that only the client reads. */
@Entity
class VendorAssessment {

    @Id
    private UUID partnershipId;

    @Version
    private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    private @Nullable VendorTier tier;

    @Enumerated(EnumType.STRING)
    private @Nullable VendorCriticality criticality;

    private String remark = "";

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected VendorAssessment() {}

    VendorAssessment(Partnership partnership) {
        partnershipId = partnership.id();
    }

    void say(Assessment assessment) {
        tier = assessment.tier();
        criticality = assessment.criticality();
        remark = assessment.remark();
    }

    UUID partnership() {
        return partnershipId;
    }

    Assessment said() {
        return new Assessment(tier, criticality, remark);
    }
}
