package org.gangway.teamwork.gap;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All rounds in which two teams were asked. */
interface TeamRounds extends Repository<TeamRound, TeamRoundId> {

    TeamRound save(TeamRound round);

    void flush();

    Optional<TeamRound> findById(TeamRoundId id);

    @Query("""
            select r from TeamRound r join Engagement e on e.id = r.engagement
            where r.id = :id and (e.client = :party or e.vendor = :party)
            """)
    Optional<TeamRound> findForParty(TeamRoundId id, PartyId party);

    /** The newest first. */
    @Query(
            "select r from TeamRound r where r.engagement = :engagement order by r.openedOn desc, r.closesOn desc, r.id.value")
    List<TeamRound> findByEngagement(EngagementId engagement);

    /** Those that take answers no more and were not closed. */
    @Query("select r.id from TeamRound r where r.state = org.gangway.teamwork.gap.TeamRoundState.OPEN"
            + " and r.closesOn < :today order by r.closesOn, r.id.value")
    List<TeamRoundId> findOver(LocalDate today);

    /** Open ones of the teams to which somebody belongs. */
    @Query("""
            select r.id, e.id, e.name.value, r.closesOn from TeamRound r join Engagement e on e.id = r.engagement
            where r.state = org.gangway.teamwork.gap.TeamRoundState.OPEN and r.closesOn >= :day
              and (e.client = :party or e.vendor = :party)
              and e.status = org.gangway.engagement.EngagementStatus.OPEN
              and exists (select 1 from Assignment s where s.engagement = e.id and s.person = :person
                          and s.fromDay <= :day and (s.untilDay is null or s.untilDay >= :day))
            order by r.closesOn, e.name.value
            """)
    List<TeamRoundDuty> findDuties(PersonId person, PartyId party, LocalDate day, Pageable page);
}
