package org.gangway.incentive;

import java.math.BigDecimal;
import org.gangway.shared.Percentage;

/** What a service level earns for exceeding. */
public sealed interface BonusRule {

    record NoBonus() implements BonusRule {}

    /** A share of the fee for a result beyond the threshold. */
    record BeyondThreshold(BigDecimal threshold, Bound bound, Percentage ofFee) implements BonusRule {

        public BeyondThreshold {
            threshold = Decimals.canonical(threshold);
        }
    }
}
