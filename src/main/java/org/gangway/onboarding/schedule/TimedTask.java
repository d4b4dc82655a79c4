package org.gangway.onboarding.schedule;

import java.util.List;
import java.util.Map;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What decides the days of a task.
 *
 * @param key by which others of the plan name it
 * @param duration in working days of the owner; 0 is a milestone
 * @param after what must be finished first
 * @param begun null while it has not begun
 */
public record TimedTask(
        String key,
        TaskOwner owner,
        StartRule start,
        int duration,
        List<String> after,
        @Nullable BegunDates begun) {

    public static final int LONGEST = 260;

    public TimedTask {
        after = List.copyOf(after);
        if (duration < 0 || duration > LONGEST) {
            throw new RuleViolation("onboarding.duration", Map.of("max", LONGEST));
        }
    }
}
