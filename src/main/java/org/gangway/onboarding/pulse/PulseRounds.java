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

    Optional<PulseRound> findById(PulseRoundId id);

    @Query("""
            select r from PulseRound r join Engagement e on e.id = r.engagement
            where r.id = :id and (e.client = :party or e.vendor = :party)
            """)
    Optional<PulseRound> findForParty(PulseRoundId id, PartyId party);

    @Query("select r from PulseRound r where r.plan = :plan order by r.week")
    List<PulseRound> findByPlan(OnboardingPlanId plan);
}
