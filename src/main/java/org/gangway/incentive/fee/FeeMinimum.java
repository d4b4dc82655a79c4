package org.gangway.incentive.fee;

import java.util.Map;
import org.gangway.json.Meaning;
import org.gangway.json.Neutral;
import org.gangway.shared.Money;
import org.gangway.shared.RuleViolation;

/** What is paid for a month at least, zero or more. */
@Meaning("What is paid for a whole month at least.")
public record FeeMinimum(Money amount, @Neutral("WHOLE_FEE") MinimumCovers covers) {

    public FeeMinimum {
        if (amount.isNegative()) {
            throw new RuleViolation("incentive.fee-minimum-negative", Map.of("minimum", amount));
        }
    }
}
