package org.gangway.onboarding.plan;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What was moved in all plans. */
interface TaskMoves extends Repository<TaskMove, java.util.UUID> {

    TaskMove save(TaskMove move);

    void delete(TaskMove move);

    @Query("select m from TaskMove m where m.plan = :plan order by m.movedOn desc, m.toStart, m.id")
    List<TaskMove> findByPlan(OnboardingPlanId plan);
}
