package org.gangway.overview;

import java.util.Set;
import java.util.stream.Stream;
import org.gangway.identity.CurrentUser;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.onboarding.OnboardingRoutes;
import org.gangway.onboarding.attention.OnboardingDuties;
import org.gangway.onboarding.attention.OnboardingDuty;
import org.gangway.onboarding.attention.OnboardingDuty.OnboardingDutyKind;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** What about plans waits for people besides their own tasks: buddies to answer and to find, tasks that are late, a pulse that fell. */
@Component
@Order(61)
class OnboardingDutySource implements TaskSource {

    private final OnboardingDuties duties;

    OnboardingDutySource(OnboardingDuties duties) {
        this.duties = duties;
    }

    @Override
    public Stream<PendingTask> of(CurrentUser user, Set<Clue> clues, Pageable some) {
        if (!clues.contains(Clue.ONBOARDING_PLAN)) {
            return Stream.empty();
        }
        return duties.mine().stream().limit(some.getPageSize()).map(OnboardingDutySource::waiting);
    }

    private static PendingTask waiting(OnboardingDuty duty) {
        return new PendingTask(
                        kind(duty),
                        words(duty),
                        OnboardingRoutes.plan(duty.engagement(), duty.plan().value()),
                        duty.kind() == OnboardingDutyKind.CHASE_TASKS)
                .in(duty.engagementName());
    }

    private static PendingTaskKind kind(OnboardingDuty duty) {
        return switch (duty.kind()) {
            case ANSWER_BUDDY, RATE_BUDDY, FIND_BUDDIES -> PendingTaskKind.BUDDY;
            case CHASE_TASKS, PULSE_FELL -> PendingTaskKind.ONBOARDING;
        };
    }

    private static Text words(OnboardingDuty duty) {
        return switch (duty.kind()) {
            case ANSWER_BUDDY -> Msg.overview_buddy_answer(duty.other(), duty.engagementName());
            case RATE_BUDDY -> Msg.overview_buddy_rate(duty.other(), duty.engagementName());
            case FIND_BUDDIES -> Msg.overview_buddy_missing(duty.count(), duty.planName());
            case CHASE_TASKS -> Msg.overview_onboarding_late(duty.count(), duty.planName());
            case PULSE_FELL -> Msg.overview_pulse_fell(duty.before(), duty.after(), duty.planName());
        };
    }
}
