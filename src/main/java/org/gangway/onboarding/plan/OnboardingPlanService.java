package org.gangway.onboarding.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.ForNegotiators;
import org.gangway.onboarding.plan.PlanStepped.PlanStep;
import org.gangway.onboarding.template.TemplateTask;
import org.gangway.paragraph.OriginalText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What both sides do with plans as a whole. */
@Service
@Transactional
public class OnboardingPlanService {

    private final OnboardingPlans plans;
    private final OnboardingTasks tasks;
    private final OnboardingAccess access;
    private final EngagementService engagements;
    private final Rescheduling rescheduling;
    private final OnboardingJournal journal;
    private final ApplicationEventPublisher events;

    OnboardingPlanService(
            OnboardingPlans plans,
            OnboardingTasks tasks,
            OnboardingAccess access,
            EngagementService engagements,
            Rescheduling rescheduling,
            OnboardingJournal journal,
            ApplicationEventPublisher events) {
        this.plans = plans;
        this.tasks = tasks;
        this.access = access;
        this.engagements = engagements;
        this.rescheduling = rescheduling;
        this.journal = journal;
        this.events = events;
    }

    /**
     * A new plan of both sides, with the tasks of its template.
     *
     * @throws org.gangway.shared.RuleViolation {@code onboarding.go-live-past}, {@code onboarding.plan-name-length}
     */
    @ForNegotiators
    public OnboardingPlanId draft(EngagementId engagement, NewOnboardingPlan command) {
        var found = engagements.get(engagement);
        access.permissions(found).requirePlanning();
        var template = command.template();
        var language = found.languages().workingLocale();
        var plan = plans.save(OnboardingPlan.draft(
                found.id(),
                OriginalText.of(command.name(), language),
                command.goLive(),
                template == null ? null : TemplateUsed.of(template),
                access.today()));
        if (template != null) {
            rescheduling.date(plan, begin(plan, template.tasks(), language));
        }
        journal.drafted(plan);
        return plan.id();
    }

    private List<OnboardingTask> begin(OnboardingPlan plan, List<TemplateTask> from, Locale language) {
        var ids = new LinkedHashMap<String, OnboardingTask>();
        for (var task : from) {
            ids.put(task.key(), OnboardingTask.of(plan, ids.size(), content(task, Map.of()), language));
        }
        from.forEach(task -> {
            var made = java.util.Objects.requireNonNull(ids.get(task.key()));
            made.describe(content(task, ids), language);
        });
        // first all of them, then what each waits for
        ids.values().forEach(tasks::save);
        return List.copyOf(ids.values());
    }

    private static TaskContent content(TemplateTask task, Map<String, OnboardingTask> known) {
        return new TaskContent(
                task.phase(),
                task.shipped(),
                task.words(),
                task.owner(),
                task.start(),
                task.duration(),
                task.after().stream()
                        .filter(known::containsKey)
                        .map(key ->
                                java.util.Objects.requireNonNull(known.get(key)).id())
                        .toList(),
                null,
                null,
                null);
    }

    /** Both teams go live on another day; the days of all tasks follow. */
    @ForNegotiators
    public void goLiveOn(OnboardingPlanId id, LocalDate day) {
        var plan = changed(id);
        var before = plan.goLive();
        plan.goLiveOn(day, access.today());
        rescheduling.date(plan, tasks.findByPlan(id));
        journal.goesLive(plan, before);
    }

    private OnboardingPlan changed(OnboardingPlanId id) {
        var plan = planned(id);
        plan.changed();
        return plan;
    }

    private OnboardingPlan planned(OnboardingPlanId id) {
        var plan = access.plan(id);
        access.permissions(plan).requirePlanning();
        return plan;
    }

    /** The own side agrees to it as it is; with the second side the days of all tasks are kept as agreed. */
    @ForNegotiators
    public void agree(OnboardingPlanId id) {
        var plan = planned(id);
        var all = tasks.findByPlan(id);
        if (all.isEmpty()) {
            throw new org.gangway.shared.RuleViolation("onboarding.plan-empty");
        }
        var own = access.permissions(plan);
        if (plan.agree(own.side(), own.user().id(), access.today())) {
            all.forEach(task -> task.days().keepAsAgreed());
        }
        journal.agreed(plan);
        tell(plan, PlanStep.AGREED);
    }

    private void tell(OnboardingPlan plan, PlanStep step) {
        events.publishEvent(new PlanStepped(
                plan.engagement(),
                plan.id(),
                plan.name(),
                access.permissions(plan).side(),
                step));
    }

    /** From now on its tasks are done. */
    @ForNegotiators
    public void begin(OnboardingPlanId id) {
        var plan = planned(id);
        plan.begin(access.today());
        journal.begun(plan);
    }

    /** It becomes a draft again, in which both may change everything and to which both have to agree anew. */
    @ForNegotiators
    public void revise(OnboardingPlanId id) {
        var plan = planned(id);
        plan.revise();
        journal.revised(plan);
        tell(plan, PlanStep.REVISED);
    }

    /** Says what came of it; nothing in it changes afterwards. */
    @ForNegotiators
    public void close(OnboardingPlanId id, String report) {
        var plan = planned(id);
        plan.close(report, access.engagement(plan).languages().workingLocale(), access.today());
        journal.closed(plan);
        tell(plan, PlanStep.CLOSED);
    }

    /** Throws a draft away that was never begun. */
    @ForNegotiators
    public void discard(OnboardingPlanId id) {
        var plan = planned(id);
        plan.requireNeverBegun();
        var all = tasks.findByPlan(id);
        all.forEach(OnboardingTask::waitForNothing);
        all.forEach(tasks::delete);
        plans.delete(plan);
        journal.discarded(plan);
    }

    /** The plans of an engagement, the last go-live first. */
    @ForEveryone
    @Transactional(readOnly = true)
    public List<OnboardingPlan> plans(EngagementId engagement) {
        return plans.findOfEngagement(
                engagement,
                access.permissions(engagements.get(engagement)).user().party());
    }

    /** What the signed-in user may do with plans of the engagement. */
    @ForEveryone
    @Transactional(readOnly = true)
    public OnboardingPermissions permissions(EngagementId engagement) {
        return access.permissions(engagements.get(engagement));
    }
}
