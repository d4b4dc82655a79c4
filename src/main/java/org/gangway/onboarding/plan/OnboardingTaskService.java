package org.gangway.onboarding.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.gangway.identity.ForNegotiators;
import org.gangway.identity.ForParticipants;
import org.gangway.identity.PersonId;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What both sides do with the tasks of plans. */
@Service
@Transactional
public class OnboardingTaskService {

    private final OnboardingTasks tasks;
    private final OnboardingAccess access;
    private final Rescheduling rescheduling;
    private final OnboardingJournal journal;

    OnboardingTaskService(
            OnboardingTasks tasks, OnboardingAccess access, Rescheduling rescheduling, OnboardingJournal journal) {
        this.tasks = tasks;
        this.access = access;
        this.rescheduling = rescheduling;
        this.journal = journal;
    }

    /**
     * One more task at the end of its phase.
     *
     * @throws RuleViolation {@code onboarding.owner-not-there}, {@code onboarding.counterpart-not-there}
     */
    @ForNegotiators
    public OnboardingTaskId add(OnboardingPlanId id, TaskContent content) {
        var plan = drafted(id);
        var engagement = access.engagement(plan);
        access.requirePeople(engagement, content);
        var all = new ArrayList<>(tasks.findByPlan(id));
        requireOfPlan(all, content);
        var task = OnboardingTask.of(
                plan, all.size(), content, engagement.languages().workingLocale());
        all.add(task);
        rescheduling.date(plan, all);
        tasks.save(task);
        journal.added(task);
        return task.id();
    }

    private OnboardingPlan drafted(OnboardingPlanId id) {
        var plan = access.plan(id);
        access.permissions(plan).requirePlanning();
        plan.changed();
        return plan;
    }

    private static void requireOfPlan(List<OnboardingTask> all, TaskContent content) {
        content.after().forEach(id -> {
            if (all.stream().noneMatch(task -> task.id().equals(id))) {
                throw new OnboardingTaskNotFound(id);
            }
        });
    }

    /** Says anew what is to be done; refused where tasks would wait for each other in a circle. */
    @ForNegotiators
    public void change(OnboardingTaskId id, TaskContent content) {
        var plan = drafted(access.task(id).plan());
        var engagement = access.engagement(plan);
        access.requirePeople(engagement, content);
        var all = tasks.findByPlan(plan.id());
        requireOfPlan(all, content);
        var task = find(all, id);
        var before = OnboardingJournal.facts(task);
        task.describe(content, engagement.languages().workingLocale());
        rescheduling.date(plan, all);
        journal.changed(task, before);
    }

    private static OnboardingTask find(List<OnboardingTask> all, OnboardingTaskId id) {
        return all.stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new OnboardingTaskNotFound(id));
    }

    /** Takes it out of the plan; what waited for it waits no more. */
    @ForNegotiators
    public void remove(OnboardingTaskId id) {
        var plan = drafted(access.task(id).plan());
        var all = new ArrayList<>(tasks.findByPlan(plan.id()));
        var task = find(all, id);
        if (!task.state().equals(OnboardingTaskState.OPEN)) {
            throw new RuleViolation("onboarding.task-begun");
        }
        all.remove(task);
        all.forEach(it -> it.waitNoMoreFor(id));
        rescheduling.date(plan, all);
        tasks.delete(task);
        journal.removed(task);
    }

    /** Names who does it and who stands opposite; null for nobody. Both sides may, in whatever state the plan is. */
    @ForNegotiators
    public void give(OnboardingTaskId id, @Nullable PersonId owner, @Nullable PersonId counterpart) {
        var task = allowed(id, (may, it) -> may.mayGive(access.plan(it.plan()), it));
        access.requirePeople(
                access.engagement(access.plan(task.plan())), task.content().held(owner, counterpart));
        task.give(owner, counterpart);
        journal.given(task);
    }

    @ForParticipants
    public void begin(OnboardingTaskId id) {
        var task = allowed(id, (may, it) -> may.mayDo(access.plan(it.plan()), it));
        task.begin();
        journal.taskBegun(task);
    }

    @ForParticipants
    public void finish(OnboardingTaskId id) {
        var task = allowed(id, (may, it) -> may.mayDo(access.plan(it.plan()), it));
        var own = access.permissions(access.plan(task.plan()));
        task.finish(own.side(), own.user().id(), access.today());
        journal.done(task);
    }

    /** The other side saw what was done. */
    @ForParticipants
    public void confirm(OnboardingTaskId id) {
        var task = allowed(id, (may, it) -> may.mayConfirm(access.plan(it.plan()), it));
        var own = access.permissions(access.plan(task.plan()));
        task.confirm(own.side(), own.user().id(), access.today());
        journal.confirmed(task);
    }

    /** Nobody asks for it any more. */
    @ForNegotiators
    public void drop(OnboardingTaskId id) {
        var task = allowed(id, (may, it) -> may.maySteer(access.plan(it.plan())));
        task.drop();
        journal.dropped(task);
    }

    /** It was not done after all, or is wanted again. */
    @ForNegotiators
    public void reopen(OnboardingTaskId id) {
        var task = allowed(id, (may, it) -> may.maySteer(access.plan(it.plan())));
        task.reopen();
        rescheduling.date(access.plan(task.plan()), tasks.findByPlan(task.plan()));
        journal.reopened(task);
    }

    private OnboardingTask allowed(OnboardingTaskId id, BiPredicate<OnboardingPermissions, OnboardingTask> may) {
        var task = access.task(id);
        if (!may.test(access.permissions(access.plan(task.plan())), task)) {
            throw new RuleViolation("onboarding.not-your-task", Map.of("task", task.title()));
        }
        return task;
    }
}
