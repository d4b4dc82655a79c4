package org.gangway.teamwork.accord;

import java.util.List;
import org.gangway.engagement.EngagementId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What was ever done with points. */
interface PointSteps extends Repository<PointStep, java.util.UUID> {

    PointStep save(PointStep step);

    @Query("select count(s) from PointStep s where s.point = :point")
    int count(WorkingPointId point);

    @Query("select s from PointStep s where s.engagement = :engagement order by s.number, s.id")
    List<PointStep> findByEngagement(EngagementId engagement);
}
