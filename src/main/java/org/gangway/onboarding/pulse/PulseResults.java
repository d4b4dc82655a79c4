package org.gangway.onboarding.pulse;

import java.util.List;
import org.gangway.onboarding.plan.OnboardingPlanId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What is shown of all rounds. */
interface PulseResults extends Repository<PulseResult, java.util.UUID> {

    PulseResult save(PulseResult result);

    @Query("select p from PulseResult p join PulseRound r on r.id = p.round where r.plan = :plan order by r.week")
    List<PulseResult> findByPlan(OnboardingPlanId plan);
}
