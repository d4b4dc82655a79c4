package org.gangway.identity.partnership;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What clients think of vendors; only the own client's are found. */
interface VendorAssessments extends Repository<VendorAssessment, UUID> {

    VendorAssessment save(VendorAssessment assessment);

    void delete(VendorAssessment assessment);

    void flush();

    Optional<VendorAssessment> findByPartnershipId(UUID partnership);

    List<VendorAssessment> findByPartnershipIdIn(Collection<UUID> partnerships);
}
