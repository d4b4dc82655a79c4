package org.gangway.onboarding.plan;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.assignment.AssignmentService;
import org.gangway.governance.GovernanceStory;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Role;
import org.gangway.identity.signin.Acting;
import org.gangway.onboarding.schedule.StartRule;
import org.gangway.onboarding.schedule.TaskOwner;
import org.gangway.onboarding.template.OnboardingPhase;
import org.gangway.onboarding.template.ShippedTemplate;
import org.gangway.onboarding.template.TemplateChoice;
import org.gangway.testing.World;
import org.springframework.context.ApplicationContext;

/** Takes a plan as far as a test needs it, by the use cases that people use. */
public class OnboardingStory {

    private final ApplicationContext application;
    private final OnboardingPlanService plans;

    public OnboardingStory(ApplicationContext application) {
        this.application = application;
        this.plans = application.getBean(OnboardingPlanService.class);
    }

    /** The manager and the lead take part from the start; two colleagues join them. */
    public EngagementId engagement(World world) {
        var engagement = new GovernanceStory(application).engagement(world);
        staff(world.manager(), engagement, world.clientMember());
        staff(world.lead(), engagement, world.vendorMember());
        return engagement;
    }

    private void staff(CurrentUser by, EngagementId engagement, CurrentUser person) {
        var assignments = application.getBean(AssignmentService.class);
        Acting.as(by, () -> {
            if (assignments.assignments(engagement).stream()
                    .noneMatch(it -> it.person().id().equals(person.id()))) {
                assignments.assign(engagement, person.id(), Role.COMMITTEE_MEMBER, LocalDate.now(ZoneOffset.UTC));
            }
            return true;
        });
    }

    /** A Monday more than half a year ahead. */
    public static LocalDate goLive() {
        return LocalDate.now(ZoneOffset.UTC).plusMonths(7).with(java.time.DayOfWeek.MONDAY);
    }

    public OnboardingPlanId empty(World world, EngagementId engagement) {
        return Acting.as(
                world.manager(), () -> plans.draft(engagement, new NewOnboardingPlan("First wave", goLive(), null)));
    }

    public OnboardingPlanId fromTemplate(World world, EngagementId engagement) {
        return Acting.as(
                world.manager(),
                () -> plans.draft(
                        engagement,
                        new NewOnboardingPlan(
                                "Close team", goLive(), TemplateChoice.of(ShippedTemplate.DENMARK_INDIA))));
    }

    /** Agreed by both and begun. */
    public OnboardingPlanId active(World world, EngagementId engagement) {
        var plan = fromTemplate(world, engagement);
        agreeAndBegin(world, plan);
        return plan;
    }

    public void agreeAndBegin(World world, OnboardingPlanId plan) {
        GovernanceStory.by(world.manager(), () -> plans.agree(plan));
        GovernanceStory.by(world.lead(), () -> plans.agree(plan));
        GovernanceStory.by(world.lead(), () -> plans.begin(plan));
    }

    public static TaskContent content(String words, TaskOwner side, int day, int duration, OnboardingTaskId... after) {
        return new TaskContent(
                OnboardingPhase.PREPARE,
                null,
                words,
                side,
                StartRule.workingDays(day),
                duration,
                List.of(after),
                null,
                null,
                null);
    }
}
