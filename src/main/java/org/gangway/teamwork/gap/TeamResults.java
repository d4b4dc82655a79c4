package org.gangway.teamwork.gap;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What may be shown of rounds. */
interface TeamResults extends Repository<TeamResult, java.util.UUID> {

    TeamResult save(TeamResult result);

    @Query("select r from TeamResult r where r.round = :round order by r.side")
    List<TeamResult> findByRound(TeamRoundId round);
}
