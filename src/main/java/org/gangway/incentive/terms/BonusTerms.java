package org.gangway.incentive.terms;

import org.gangway.shared.Percentage;
import org.jspecify.annotations.Nullable;

/**
 * What holds for all bonuses together; each cap is separate from those on credits.
 *
 * @param cap share of the monthly fee
 * @param yearCap share of the contract year's charges so far, this month's included; null for no such cap
 * @param contractCap for all months together; null for no such cap
 */
public record BonusTerms(
        BonusGate gate,
        Percentage cap,
        @Nullable Percentage yearCap,
        @Nullable ContractShare contractCap) {

    public BonusTerms(BonusGate gate, Percentage cap) {
        this(gate, cap, null, null);
    }
}
