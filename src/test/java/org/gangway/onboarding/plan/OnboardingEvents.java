package org.gangway.onboarding.plan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.gangway.agreement.negotiation.AgreementFixtures;
import org.gangway.audit.UseCases;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.EngagementStatus;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PartyId;
import org.gangway.identity.Side;
import org.gangway.onboarding.schedule.PlanCalendars;
import org.gangway.onboarding.schedule.TaskOwner;
import org.gangway.paragraph.OriginalText;

/** The entries of the log for plans and their tasks. */
public final class OnboardingEvents {

    private static final java.time.LocalDate TODAY = java.time.LocalDate.of(2026, 4, 8);

    private OnboardingEvents() {}

    public static void record(UseCases useCases) {
        useCases.of(EngagementService.class)
                .open(AgreementFixtures.engagementWith(
                        new PartyId(UUID.fromString("00000000-0000-0000-0000-00000000000a"))));
        var engagement = useCases.known(Engagement.class);
        useCases.know(TODAY);
        useCases.know(new OnboardingPermissions(useCases.known(CurrentUser.class), Side.CLIENT, EngagementStatus.OPEN));
        useCases.know(new PlanCalendars(List.of(), List.of()));
        var plan = useCases.know(OnboardingPlan.draft(
                engagement.id(), OriginalText.of("First wave", Locale.ENGLISH), TODAY.plusWeeks(8), null, TODAY));
        var task = useCases.know(
                OnboardingTask.of(plan, 0, OnboardingStory.content("Map", TaskOwner.BOTH, 1, 2), Locale.ENGLISH));
        drafted(useCases, engagement, plan, task);
        plan.agree(Side.VENDOR, useCases.known(CurrentUser.class).id(), TODAY);
        var plans = useCases.of(OnboardingPlanService.class);
        plans.agree(plan.id());
        plans.begin(plan.id());
        useCases.of(OnboardingJournal.class).moved(plan, 2);
        useCases.of(OnboardingJournal.class).rests(plan, 4, "Both teams start in June.");
        followed(useCases, task);
        plans.revise(plan.id());
        plan.agree(Side.VENDOR, useCases.known(CurrentUser.class).id(), TODAY);
        plans.agree(plan.id());
        plans.close(plan.id(), "Both teams talk every day.");
    }

    /** A plan that is under way since that day, as its page shows it to whoever leads the client. */
    public static PlanSheet active(Engagement engagement, CurrentUser user, java.time.LocalDate day, Locale language) {
        var plan = OnboardingPlan.draft(engagement.id(), OriginalText.of("First wave", language), day, null, day);
        plan.agree(Side.CLIENT, user.id(), day);
        plan.agree(Side.VENDOR, user.id(), day);
        plan.begin(day);
        return new PlanSheet(
                plan,
                engagement,
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                new OnboardingPermissions(user, Side.CLIENT, EngagementStatus.OPEN),
                TODAY);
    }

    private static void drafted(UseCases useCases, Engagement engagement, OnboardingPlan plan, OnboardingTask task) {
        var plans = useCases.of(OnboardingPlanService.class);
        plans.draft(engagement.id(), new NewOnboardingPlan("Second wave", TODAY.plusWeeks(9), null));
        plans.discard(plan.id());
        useCases.know(plan);
        plans.goLiveOn(plan.id(), TODAY.plusWeeks(10));
        var tasks = useCases.of(OnboardingTaskService.class);
        tasks.add(plan.id(), OnboardingStory.content("Glossary", TaskOwner.CLIENT, 2, 2));
        useCases.know(task);
        tasks.change(task.id(), OnboardingStory.content("Map of contacts", TaskOwner.BOTH, 1, 3));
        tasks.remove(task.id());
    }

    private static void followed(UseCases useCases, OnboardingTask task) {
        var tasks = useCases.of(OnboardingTaskService.class);
        tasks.give(task.id(), null, null);
        tasks.begin(task.id());
        tasks.finish(task.id());
        tasks.reopen(task.id());
        tasks.finish(task.id());
        useCases.know(new OnboardingPermissions(useCases.known(CurrentUser.class), Side.VENDOR, EngagementStatus.OPEN));
        useCases.of(OnboardingTaskService.class).confirm(task.id());
        useCases.know(new OnboardingPermissions(useCases.known(CurrentUser.class), Side.CLIENT, EngagementStatus.OPEN));
        useCases.of(OnboardingTaskService.class).reopen(task.id());
        useCases.of(OnboardingTaskService.class).drop(task.id());
    }
}
