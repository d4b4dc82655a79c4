package org.gangway.onboarding.plan;

import org.gangway.identity.ForNegotiators;
import org.gangway.onboarding.template.OnboardingTemplateId;
import org.gangway.onboarding.template.TemplateShelf;
import org.gangway.onboarding.template.TemplateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was planned once, kept for plans to come. */
@Service
@Transactional
public class PlanTemplateService {

    private final OnboardingAccess access;
    private final OnboardingTasks tasks;
    private final TemplateShelf shelf;

    PlanTemplateService(OnboardingAccess access, OnboardingTasks tasks, TemplateShelf shelf) {
        this.access = access;
        this.tasks = tasks;
        this.shelf = shelf;
    }

    /**
     * Keeps the tasks of a plan as a template of the own company, without people, days and what became of them.
     *
     * @param instead the template of which this is the next edition; null for a new one
     */
    @ForNegotiators
    public OnboardingTemplateId keep(OnboardingPlanId id, String name, @Nullable OnboardingTemplateId instead) {
        var plan = access.plan(id);
        access.permissions(plan).requirePlanning();
        return shelf.keep(
                name,
                plan.original().locale(),
                tasks.findByPlan(id).stream()
                        .filter(task -> task.state() != OnboardingTaskState.DROPPED)
                        .map(PlanTemplateService::task)
                        .toList(),
                instead);
    }

    private static TemplateTask task(OnboardingTask task) {
        var content = task.content();
        return new TemplateTask(
                task.key(),
                content.phase(),
                content.shipped(),
                content.words(),
                content.side(),
                content.start(),
                content.duration(),
                content.after().stream().map(it -> it.value().toString()).toList());
    }
}
