package org.gangway.incentive.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.gangway.incentive.statement.MonthInput;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.incentive.terms.LevelIncentive;
import org.gangway.incentive.terms.PercentageBasis;
import org.gangway.incentive.terms.PerformanceCategory;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;
import org.gangway.shared.NamedFacts;
import org.gangway.shared.Percentage;

/** The amounts of one month that percentages are taken of. */
public record MonthAmounts(IncentiveSchedule schedule, MonthInput input) {

    public CalculationSteps steps() {
        return new CalculationSteps(schedule.currency());
    }

    public Money fee() {
        return input.fee();
    }

    ExplainedAmount base(PercentageBasis percentageBasis, LevelIncentive level) {
        return percentageBasis == PercentageBasis.ALLOCATION ? allocation(level) : base(percentageBasis);
    }

    /** Where no service level is at hand, the basis is never an allocation. */
    ExplainedAmount base(PercentageBasis percentageBasis) {
        return percentageBasis == PercentageBasis.FEE ? theFee() : atRisk();
    }

    public ExplainedAmount theFee() {
        return steps().exact("incentive-fee", NamedFacts.of(), fee().amount());
    }

    /** With the parts that it is made of. */
    public Explanation feeInParts() {
        var parts = input.monthFee();
        return parts == null
                ? theFee().why()
                : steps().rounded("incentive-fee", NamedFacts.of(), fee().amount(), fee(), parts.parts());
    }

    ExplainedAmount atRisk() {
        var percent = schedule.amountAtRisk();
        var facts = NamedFacts.of("percent", percent, "fee", fee());
        return steps().exact("incentive-at-risk", facts, percent.of(fee().amount()));
    }

    ExplainedAmount allocation(LevelIncentive level) {
        var category = schedule.category(level);
        return category.isPresent() ? allocation(level, category.get()) : wholePoolAllocation(level);
    }

    private ExplainedAmount wholePoolAllocation(LevelIncentive level) {
        var atRisk = atRisk();
        var facts = NamedFacts.of(
                "service", level.name(), "percent", level.allocation(), "base", steps().shown(atRisk.exact()));
        return steps().exact("incentive-allocation", facts, level.allocation().of(atRisk.exact()), atRisk.why());
    }

    private ExplainedAmount allocation(LevelIncentive level, PerformanceCategory performanceCategory) {
        var pool = pool(performanceCategory);
        var facts = NamedFacts.of(
                "service", level.name(), "percent", level.allocation(), "base", steps().shown(pool.exact()));
        return steps().exact(
                        "incentive-allocation-of-pool",
                        facts,
                        level.allocation().of(pool.exact()),
                        pool.why());
    }

    private ExplainedAmount pool(PerformanceCategory performanceCategory) {
        var atRisk = atRisk();
        var facts = NamedFacts.of(
                "category",
                performanceCategory.name(),
                "percent",
                performanceCategory.pool(),
                "base",
                steps().shown(atRisk.exact()));
        return steps().exact(
                        "incentive-category-pool",
                        facts,
                        performanceCategory.pool().of(atRisk.exact()),
                        atRisk.why());
    }

    /** Rounded down, so that what is paid never exceeds the exact cap. */
    Money cap(Percentage percent, BigDecimal base) {
        return Money.rounded(percent.of(base), schedule.currency(), RoundingMode.DOWN);
    }

    Money rounded(BigDecimal exact) {
        return Money.rounded(exact, schedule.currency(), schedule.rounding().mode());
    }

    public Money zero() {
        return Money.zero(schedule.currency());
    }
}
