package org.gangway.onboarding.pulse;

import java.util.List;
import java.util.Optional;
import org.gangway.identity.PartyId;
import org.gangway.onboarding.plan.OnboardingPlanId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All rounds of all plans. */
interface PulseRounds extends Repository<PulseRound, PulseRoundId> {

    PulseRound save(PulseRound round);

    void flush();

    Optional<PulseRound> findById(PulseRoundId id);

    /** Those that take answers no more and were not closed. */
    @Query("select r.id from PulseRound r where r.state = org.gangway.onboarding.pulse.PulseRoundState.OPEN"
            + " and r.closesOn < :today order by r.closesOn, r.id.value")
    List<PulseRoundId> findOver(java.time.LocalDate today);

    @Query("""
            select r from PulseRound r join Engagement e on e.id = r.engagement
            where r.id = :id and (e.client = :party or e.vendor = :party)
            """)
    Optional<PulseRound> findForParty(PulseRoundId id, PartyId party);

    @Query("select r from PulseRound r where r.plan = :plan order by r.week")
    List<PulseRound> findByPlan(OnboardingPlanId plan);
}
