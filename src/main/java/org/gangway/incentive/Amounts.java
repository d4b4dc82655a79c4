package org.gangway.incentive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;

/** The amounts of one month that percentages are taken of. */
record Amounts(Schedule schedule, Money fee) {

    Steps steps() {
        return new Steps(schedule.currency());
    }

    Valued base(Basis basis, LevelIncentive level) {
        return switch (basis) {
            case FEE -> theFee();
            case AT_RISK -> atRisk();
            case ALLOCATION -> allocation(level);
        };
    }

    Valued theFee() {
        return steps().exact("incentive-fee", Facts.of(), fee.amount());
    }

    Valued atRisk() {
        var percent = schedule.amountAtRisk();
        var facts = Facts.of("percent", percent, "fee", fee);
        return steps().exact("incentive-at-risk", facts, percent.of(fee.amount()));
    }

    Valued allocation(LevelIncentive level) {
        var atRisk = atRisk();
        var facts =
                Facts.of("service", level.name(), "percent", level.allocation(), "base", steps().shown(atRisk.exact()));
        return steps().exact("incentive-allocation", facts, level.allocation().of(atRisk.exact()), atRisk.why());
    }

    /** Rounded down, so that what is paid never exceeds the exact cap. */
    Money cap(Percentage percent, BigDecimal base) {
        return Money.rounded(percent.of(base), schedule.currency(), RoundingMode.DOWN);
    }
}
