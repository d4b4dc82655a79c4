package org.gangway.onboarding.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gangway.identity.PersonId;
import org.gangway.onboarding.schedule.StartRule;
import org.gangway.onboarding.schedule.TaskOwner;
import org.gangway.onboarding.template.OnboardingPhase;
import org.gangway.onboarding.template.ShippedTask;
import org.gangway.shared.RuleViolation;
import org.gangway.shared.WrittenText;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done, by whom, and when from the go-live.
 *
 * @param shipped null for a task that is named in words
 * @param words empty for one that the portal names
 * @param owner of the owning side; of the client where both own it; null while nobody is named
 * @param counterpart of the other side, who confirms that it was done
 * @param cost in the currency of the engagement; null where it is not known
 */
public record TaskContent(
        OnboardingPhase phase,
        @Nullable ShippedTask shipped,
        String words,
        TaskOwner side,
        StartRule start,
        int duration,
        List<OnboardingTaskId> after,
        @Nullable PersonId owner,
        @Nullable PersonId counterpart,
        @Nullable BigDecimal cost) {

    public static final int MAX_LENGTH = 300;
    private static final BigDecimal MOST = new BigDecimal("100000000000");
    private static final int MOST_DECIMALS = 4;

    public TaskContent {
        after = List.copyOf(after);
        words = WrittenText.line(words);
        if (shipped == null ? words.isEmpty() || words.length() > MAX_LENGTH : !words.isEmpty()) {
            throw new RuleViolation("onboarding.task-name-length", Map.of("max", MAX_LENGTH));
        }
        if (cost != null
                && (cost.signum() < 0
                        || cost.compareTo(MOST) >= 0
                        || cost.stripTrailingZeros().scale() > MOST_DECIMALS)) {
            throw new RuleViolation("onboarding.cost-not-in-reason");
        }
    }

    TaskContent held(@Nullable PersonId newOwner, @Nullable PersonId newCounterpart) {
        return new TaskContent(phase, shipped, words, side, start, duration, after, newOwner, newCounterpart, cost);
    }
}
