package org.gangway.settlement;

import java.util.Map;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What must be said to dispute a statement.
 *
 * @param serviceLevel the line it is about; null when it is about the whole statement
 */
public record NewDispute(String reason, @Nullable String serviceLevel) {

    public static final int MAX_LENGTH = 2000;

    public NewDispute {
        reason = reason.strip();
        if (reason.isEmpty() || reason.length() > MAX_LENGTH) {
            throw new RuleViolation("settlement.reason-length", Map.of("max", MAX_LENGTH));
        }
    }
}
