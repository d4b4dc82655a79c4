package org.gangway.measure;

import java.math.BigDecimal;
import java.util.Map;
import org.gangway.shared.RuleViolation;

/**
 * What is left out of a figure because the vendor was not to blame.
 *
 * @param reason as people wrote it
 * @param numerator taken off the numerator; nothing where only misses of a good share are relieved
 * @param denominator taken off the denominator
 */
public record Relief(String reason, BigDecimal numerator, BigDecimal denominator) {

    public Relief {
        reason = reason.strip();
        if (reason.isEmpty()) {
            throw new RuleViolation("measure.relief-reason-missing");
        }
        if (numerator.signum() < 0 || denominator.signum() < 0) {
            throw new RuleViolation("measure.relief-negative", Map.of("reason", reason));
        }
    }
}
