package org.gangway.performance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.springframework.data.repository.Repository;

/** All circumstances ever told. */
interface Circumstances extends Repository<Circumstance, CircumstanceId> {

    Circumstance save(Circumstance circumstance);

    void flush();

    Optional<Circumstance> findByIdAndEngagement(CircumstanceId id, EngagementId engagement);

    /** @param month its first day */
    List<Circumstance> findByEngagementAndMonthOrderByToldAt(EngagementId engagement, LocalDate month);
}
