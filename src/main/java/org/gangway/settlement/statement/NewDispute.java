package org.gangway.settlement.statement;

import java.math.BigDecimal;
import org.gangway.settlement.month.LineKey;
import org.gangway.settlement.month.LineKind;
import org.gangway.shared.RuleViolation;

/**
 * What must be said to dispute a statement.
 *
 * @param claimed what the fee should change by for that line: a credit is below zero
 */
public record NewDispute(LineKey line, BigDecimal claimed, String reason) {

    public static final int MAX_LENGTH = EnteredReason.MAX_LENGTH;

    public NewDispute {
        reason = EnteredReason.required(reason);
        if ((line.kind() == LineKind.CREDIT || line.kind() == LineKind.PENALTY) && claimed.signum() > 0) {
            throw new RuleViolation("settlement.credit-above-zero");
        }
        if ((line.kind() == LineKind.BONUS || line.kind() == LineKind.EARN_BACK) && claimed.signum() < 0) {
            throw new RuleViolation("settlement.bonus-below-zero");
        }
    }
}
