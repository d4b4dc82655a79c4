package org.gangway.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Stream;
import org.gangway.identity.CurrentUser;
import org.gangway.language.Msg;
import org.gangway.onboarding.OnboardingRoutes;
import org.gangway.onboarding.plan.OnboardingRegister;
import org.gangway.onboarding.plan.OwnTask;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** What of onboarding plans waits for somebody: tasks that should have begun, the first to end first. */
@Component
@Order(60)
class OnboardingTaskSource implements TaskSource {

    private final OnboardingRegister onboarding;
    private final Clock clock;

    OnboardingTaskSource(OnboardingRegister onboarding, Clock clock) {
        this.onboarding = onboarding;
        this.clock = clock;
    }

    @Override
    public Stream<PendingTask> of(CurrentUser user, Set<Clue> clues, Pageable some) {
        if (!clues.contains(Clue.ONBOARDING_TASK)) {
            return Stream.empty();
        }
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return onboarding.mine(some).stream()
                .filter(task -> !task.startsOn().isAfter(today))
                .map(task -> waiting(task, today));
    }

    private static PendingTask waiting(OwnTask task, LocalDate today) {
        return new PendingTask(
                        PendingTaskKind.ONBOARDING,
                        Msg.overview_onboarding_due(task.title()),
                        OnboardingRoutes.plan(task.engagement(), task.plan().value()),
                        task.endsOn().isBefore(today))
                .in(task.engagementName())
                .dueOn(task.endsOn());
    }
}
