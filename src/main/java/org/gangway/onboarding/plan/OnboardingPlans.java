package org.gangway.onboarding.plan;

import java.util.List;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PartyId;
import org.gangway.shared.ReadOnce;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All plans ever drafted. */
interface OnboardingPlans extends Repository<OnboardingPlan, OnboardingPlanId> {

    OnboardingPlan save(OnboardingPlan plan);

    void delete(OnboardingPlan plan);

    @ReadOnce
    @Query("""
            select p from OnboardingPlan p join Engagement e on e.id = p.engagement
            where p.id = :id and (e.client = :party or e.vendor = :party)
            """)
    Optional<OnboardingPlan> findForParty(OnboardingPlanId id, PartyId party);

    @ReadOnce
    @Query("""
            select p from OnboardingPlan p join Engagement e on e.id = p.engagement
            where p.engagement = :engagement and (e.client = :party or e.vendor = :party)
            order by p.goLive desc, p.name.words
            """)
    List<OnboardingPlan> findOfEngagement(EngagementId engagement, PartyId party);

    Optional<OnboardingPlan> findById(OnboardingPlanId id);

    @Query("""
            select p from OnboardingPlan p where p.state = org.gangway.onboarding.plan.OnboardingPlanState.ACTIVE
              and p.goLive > :after and p.goLive <= :until
            order by p.goLive, p.id.value
            """)
    List<OnboardingPlan> findActive(java.time.LocalDate after, java.time.LocalDate until);

    @Query("""
            select distinct p.engagement from OnboardingPlan p
            where p.state <> org.gangway.onboarding.plan.OnboardingPlanState.CLOSED
            """)
    List<EngagementId> findEngagementsOfMovable();

    /** Those that calendars still move. */
    @Query("""
            select p from OnboardingPlan p where p.engagement = :engagement
              and p.state <> org.gangway.onboarding.plan.OnboardingPlanState.CLOSED
            order by p.goLive, p.id.value
            """)
    List<OnboardingPlan> findMovable(EngagementId engagement);

    /** What is told of each plan across engagements. */
    @Query("""
            select new org.gangway.onboarding.plan.PlanLine(p.id, p.engagement, e.name.value, p.name, p.goLive, p.state,
                sum(case when t.work.state = org.gangway.onboarding.plan.OnboardingTaskState.DONE then 1 else 0 end),
                sum(case when t.work.state <> org.gangway.onboarding.plan.OnboardingTaskState.DROPPED then 1 else 0 end),
                sum(case when p.state = org.gangway.onboarding.plan.OnboardingPlanState.ACTIVE
                    and t.work.state in (org.gangway.onboarding.plan.OnboardingTaskState.OPEN,
                        org.gangway.onboarding.plan.OnboardingTaskState.RUNNING)
                    and t.days.endsOn < :today then 1 else 0 end),
                min(case when t.work.state in (org.gangway.onboarding.plan.OnboardingTaskState.OPEN,
                    org.gangway.onboarding.plan.OnboardingTaskState.RUNNING) then t.days.endsOn else null end))
            from OnboardingPlan p join Engagement e on e.id = p.engagement left join OnboardingTask t on t.plan = p.id
            where e.client = :party or e.vendor = :party
            group by p.id, p.engagement, e.name.value, p.name, p.goLive, p.state
            order by p.goLive desc, e.name.value
            """)
    List<PlanLine> findLines(PartyId party, java.time.LocalDate today);
}
