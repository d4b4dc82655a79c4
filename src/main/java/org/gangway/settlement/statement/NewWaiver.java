package org.gangway.settlement.statement;

import java.math.BigDecimal;
import java.util.UUID;
import org.gangway.settlement.month.LineKey;
import org.gangway.settlement.month.LineKind;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What must be said to waive a credit.
 *
 * @param amount above zero, in the currency of the statement
 * @param decision who decided it and why
 * @param committeeDecision id of the committee's decision, if it was one
 */
public record NewWaiver(
        LineKey line,
        BigDecimal amount,
        String decision,
        @Nullable UUID committeeDecision) {

    public NewWaiver {
        decision = EnteredReason.required(decision);
        if (line.kind() != LineKind.CREDIT) {
            throw new RuleViolation("settlement.waives-credits-only");
        }
        if (amount.signum() <= 0) {
            throw new RuleViolation("settlement.waiver-not-above-zero");
        }
    }
}
