package org.gangway.onboarding.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The tasks of all plans. */
interface OnboardingTasks extends Repository<OnboardingTask, OnboardingTaskId> {

    OnboardingTask save(OnboardingTask task);

    void delete(OnboardingTask task);

    @Query("""
            select t from OnboardingTask t join Engagement e on e.id = t.engagement
            where t.id = :id and (e.client = :party or e.vendor = :party)
            """)
    Optional<OnboardingTask> findForParty(OnboardingTaskId id, PartyId party);

    @Query(
            "select distinct t from OnboardingTask t left join fetch t.after where t.plan = :plan order by t.position, t.id.value")
    List<OnboardingTask> findByPlan(OnboardingPlanId plan);

    /** Of plans that are followed or were, with whether somebody owns it or stands opposite. */
    @Query("""
            select new org.gangway.onboarding.plan.TaskInCalendar(t.id, t.engagement, t.plan, t.matter.phase, t.matter.ownerSide,
                t.matter.shipped, t.matter.original, t.days.startsOn, t.days.endsOn,
                case when t.owner = :person or t.counterpart = :person then true else false end)
            from OnboardingTask t join OnboardingPlan p on p.id = t.plan
            where t.engagement.value in :engagements and p.state <> org.gangway.onboarding.plan.OnboardingPlanState.DRAFT
              and t.work.state <> org.gangway.onboarding.plan.OnboardingTaskState.DROPPED
              and t.days.endsOn >= :from and t.days.startsOn <= :to
            order by t.days.startsOn, t.position, t.id.value
            """)
    List<TaskInCalendar> findForCalendar(Collection<UUID> engagements, PersonId person, LocalDate from, LocalDate to);

    String HELD = """
            where p.state = org.gangway.onboarding.plan.OnboardingPlanState.ACTIVE
              and t.work.state in (org.gangway.onboarding.plan.OnboardingTaskState.OPEN,
                  org.gangway.onboarding.plan.OnboardingTaskState.RUNNING)
              and (t.owner = :person
                or (t.counterpart = :person and t.matter.ownerSide = org.gangway.onboarding.schedule.TaskOwner.BOTH))
            """;

    /** What somebody has to do, the first to end first. */
    @Query(
            "select new org.gangway.onboarding.plan.OwnTask(t.id, t.engagement, e.name.value, t.plan, t.matter.shipped, t.matter.original,"
                    + " t.days.startsOn, t.days.endsOn) from OnboardingTask t join OnboardingPlan p on p.id = t.plan"
                    + " join Engagement e on e.id = t.engagement " + HELD
                    + " and (e.client = :party or e.vendor = :party) order by t.days.endsOn, t.position")
    List<OwnTask> findHeldBy(PersonId person, PartyId party, Pageable page);

    /** What waits for somebody in an engagement, as owner or counterpart, in whatever state the plan is. */
    @Query("""
            select t from OnboardingTask t join OnboardingPlan p on p.id = t.plan
            where t.engagement = :engagement and (t.owner = :person or t.counterpart = :person)
              and p.state <> org.gangway.onboarding.plan.OnboardingPlanState.CLOSED
              and t.work.state in (org.gangway.onboarding.plan.OnboardingTaskState.OPEN,
                  org.gangway.onboarding.plan.OnboardingTaskState.RUNNING)
            order by t.days.endsOn, t.position
            """)
    List<OnboardingTask> findWaiting(EngagementId engagement, PersonId person);
}
