package org.gangway.visit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.ForNegotiators;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.onboarding.plan.OnboardingPlan;
import org.gangway.onboarding.plan.OnboardingPlanService;
import org.gangway.onboarding.plan.OnboardingPlanState;
import org.gangway.onboarding.plan.OnboardingTaskService;
import org.gangway.onboarding.plan.TaskContent;
import org.gangway.onboarding.schedule.StartRule;
import org.gangway.onboarding.schedule.TaskOwner;
import org.gangway.onboarding.template.OnboardingPhase;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Visa and travel of a visit as tasks of the onboarding plan that is being drafted. */
@Service
@Transactional
public class TravelTasks {

    private static final int VISA_WEEKS = 8;
    private static final int TRAVEL_WEEKS = 3;
    private static final int VISA_DAYS = 15;
    private static final int TRAVEL_DAYS = 3;
    private static final int DAYS = 7;

    private final OnboardingPlanService plans;
    private final OnboardingTaskService tasks;

    TravelTasks(OnboardingPlanService plans, OnboardingTaskService tasks) {
        this.plans = plans;
        this.tasks = tasks;
    }

    /** Whether there is a draft that takes tasks from the signed-in user; a plan that both agreed on goes back to draft first. */
    @ForEveryone
    @Transactional(readOnly = true)
    public boolean arePossible(EngagementId engagement) {
        return draft(engagement).isPresent();
    }

    private Optional<OnboardingPlan> draft(EngagementId engagement) {
        return plans.permissions(engagement).mayPlan()
                ? plans.plans(engagement).stream()
                        .filter(it -> it.state() == OnboardingPlanState.DRAFT)
                        .findFirst()
                : Optional.empty();
    }

    /**
     * Two tasks of the visitor's side, in weeks before the visit.
     *
     * @param visa what the task for the visa is called, in the working language of the engagement
     * @param travel the same for the journey
     */
    @ForNegotiators
    public void add(EngagementId engagement, Side side, PersonId visitor, LocalDate first, String visa, String travel) {
        draft(engagement).ifPresent(plan -> {
            var weeks = Math.toIntExact(Math.floorDiv(ChronoUnit.DAYS.between(plan.goLive(), first), DAYS));
            tasks.add(plan.id(), task(visa, side, visitor, weeks - VISA_WEEKS, VISA_DAYS));
            tasks.add(plan.id(), task(travel, side, visitor, weeks - TRAVEL_WEEKS, TRAVEL_DAYS));
        });
    }

    private static TaskContent task(String words, Side side, PersonId visitor, int weeks, int days) {
        return new TaskContent(
                OnboardingPhase.VISIT,
                null,
                words,
                side == Side.CLIENT ? TaskOwner.CLIENT : TaskOwner.VENDOR,
                StartRule.weeks(weeks),
                days,
                List.of(),
                visitor,
                null,
                null);
    }
}
