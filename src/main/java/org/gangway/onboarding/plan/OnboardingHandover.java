package org.gangway.onboarding.plan;

import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.assignment.HandoverItem;
import org.gangway.engagement.assignment.HandoverSource;
import org.gangway.identity.PersonId;
import org.gangway.language.Msg;
import org.gangway.onboarding.OnboardingRoutes;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tasks of plans go to whoever takes somebody's place, as owner and as counterpart. */
@Component
@Order(40)
class OnboardingHandover implements HandoverSource {

    private final OnboardingTasks tasks;
    private final OnboardingJournal journal;

    OnboardingHandover(OnboardingTasks tasks, OnboardingJournal journal) {
        this.tasks = tasks;
        this.journal = journal;
    }

    @Override
    public List<HandoverItem> waiting(EngagementId engagement, PersonId person) {
        return tasks.findWaiting(engagement, person).stream()
                .map(task -> new HandoverItem(
                        Msg.onboarding_handover_task(task.title(), task.endsOn()),
                        OnboardingRoutes.plan(engagement, task.plan().value())))
                .toList();
    }

    @Override
    public void handOver(EngagementId engagement, PersonId from, PersonId to) {
        tasks.findWaiting(engagement, from).forEach(task -> {
            task.give(
                    successor(task.owner().orElse(null), from, to),
                    successor(task.counterpart().orElse(null), from, to));
            journal.given(task);
        });
    }

    private static @Nullable PersonId successor(@Nullable PersonId held, PersonId from, PersonId to) {
        return from.equals(held) ? to : held;
    }
}
