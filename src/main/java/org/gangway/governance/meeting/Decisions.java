package org.gangway.governance.meeting;

import java.util.List;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All decisions ever taken. */
public interface Decisions extends Repository<Decision, DecisionId> {

    Decision save(Decision decision);

    void flush();

    Optional<Decision> findById(DecisionId id);

    void delete(Decision decision);

    List<Decision> findByMeetingOrderByNumber(MeetingId meeting);

    List<Decision> findByEngagementOrderByNumberDesc(EngagementId engagement);

    @Query("select coalesce(max(d.number), 0) + 1 from Decision d where d.engagement = :engagement")
    int nextNumber(EngagementId engagement);
}
