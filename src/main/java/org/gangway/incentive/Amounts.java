package org.gangway.incentive;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;

/** The amounts of one month that percentages are taken of. */
record Amounts(Schedule schedule, MonthInput input) {

    Steps steps() {
        return new Steps(schedule.currency());
    }

    Money fee() {
        return input.fee();
    }

    Valued base(Basis basis, LevelIncentive level) {
        return basis == Basis.ALLOCATION ? allocation(level) : base(basis);
    }

    /** Where no service level is at hand, the basis is never an allocation. */
    Valued base(Basis basis) {
        return basis == Basis.FEE ? theFee() : atRisk();
    }

    Valued theFee() {
        return steps().exact("incentive-fee", Facts.of(), fee().amount());
    }

    Valued atRisk() {
        var percent = schedule.amountAtRisk();
        var facts = Facts.of("percent", percent, "fee", fee());
        return steps().exact("incentive-at-risk", facts, percent.of(fee().amount()));
    }

    Valued allocation(LevelIncentive level) {
        var category = schedule.category(level);
        return category.isPresent() ? allocation(level, category.get()) : wholePoolAllocation(level);
    }

    private Valued wholePoolAllocation(LevelIncentive level) {
        var atRisk = atRisk();
        var facts =
                Facts.of("service", level.name(), "percent", level.allocation(), "base", steps().shown(atRisk.exact()));
        return steps().exact("incentive-allocation", facts, level.allocation().of(atRisk.exact()), atRisk.why());
    }

    private Valued allocation(LevelIncentive level, Category category) {
        var pool = pool(category);
        var facts =
                Facts.of("service", level.name(), "percent", level.allocation(), "base", steps().shown(pool.exact()));
        return steps().exact(
                        "incentive-allocation-of-pool",
                        facts,
                        level.allocation().of(pool.exact()),
                        pool.why());
    }

    private Valued pool(Category category) {
        var atRisk = atRisk();
        var facts = Facts.of(
                "category", category.name(), "percent", category.pool(), "base", steps().shown(atRisk.exact()));
        return steps().exact("incentive-category-pool", facts, category.pool().of(atRisk.exact()), atRisk.why());
    }

    /** Rounded down, so that what is paid never exceeds the exact cap. */
    Money cap(Percentage percent, BigDecimal base) {
        return Money.rounded(percent.of(base), schedule.currency(), RoundingMode.DOWN);
    }

    Money rounded(BigDecimal exact) {
        return Money.rounded(exact, schedule.currency(), schedule.rounding().mode());
    }

    Money zero() {
        return Money.zero(schedule.currency());
    }
}
