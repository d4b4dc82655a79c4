package org.gangway.teamwork.accord;

import java.util.List;
import org.gangway.engagement.EngagementId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Who signed which edition. */
interface WorkingSignatures extends Repository<WorkingSignature, java.util.UUID> {

    WorkingSignature save(WorkingSignature signature);

    @Query("select s from WorkingSignature s where s.engagement = :engagement order by s.edition, s.signedOn, s.id")
    List<WorkingSignature> findByEngagement(EngagementId engagement);
}
