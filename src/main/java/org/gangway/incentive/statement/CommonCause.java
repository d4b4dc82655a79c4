package org.gangway.incentive.statement;

import java.util.List;
import java.util.Map;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Service levels that failed from one and the same cause.
 *
 * @param cause the key of the record that says so
 * @param chosen the service level whose credit the customer chose, by a logged decision; null while nothing is chosen
 */
public record CommonCause(
        String cause, List<String> serviceLevels, @Nullable String chosen) {

    public CommonCause {
        serviceLevels = List.copyOf(serviceLevels);
        if (chosen != null && !serviceLevels.contains(chosen)) {
            throw new RuleViolation("incentive.chosen-level-not-of-cause", Map.of("cause", cause, "service", chosen));
        }
    }
}
