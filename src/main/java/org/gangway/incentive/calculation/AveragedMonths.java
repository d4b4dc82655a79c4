package org.gangway.incentive.calculation;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangway.incentive.terms.CountedMisses;
import org.gangway.incentive.terms.EarnBackRule;
import org.gangway.incentive.terms.TermsDecimals;
import org.gangway.shared.Explanation;
import org.gangway.shared.NamedFacts;

/**
 * The figures of the months after a miss, for a credit that comes back when they are good enough on average.
 *
 * @param forfeited by a month below the minimum, or one without a figure that counts against the provider
 */
record AveragedMonths(EarnBackRule.OnAverage rule, OutcomeHistory back, List<YearMonth> months, boolean forfeited)
        implements EarnBackProgress {

    static AveragedMonths after(YearMonth miss, EarnBackRule.OnAverage rule, OutcomeHistory back) {
        var months = EvaluatedMonths.after(miss, rule.months(), back);
        var unknown = months.stream().anyMatch(month -> back.value(month).isEmpty());
        var critical = rule.noCriticalFailure() && EvaluatedMonths.anyCritical(months, back);
        return new AveragedMonths(rule, back, months, unknown || critical);
    }

    @Override
    public CountedMisses zone() {
        return rule.zone();
    }

    @Override
    public boolean fulfilledIn(YearMonth month) {
        return months.size() == rule.months() && months.getLast().equals(month) && isGoodSoFar();
    }

    @Override
    public boolean canStillBeFulfilled() {
        return !forfeited && left() > 0;
    }

    @Override
    public boolean isGoodSoFar() {
        return !forfeited && !months.isEmpty() && reaches();
    }

    @Override
    public int soFar() {
        return months.size();
    }

    @Override
    public int needed() {
        return rule.months();
    }

    @Override
    public int left() {
        return rule.months() - months.size();
    }

    @Override
    public String key() {
        return "incentive-earn-back-average";
    }

    @Override
    public Map<String, Object> facts() {
        var threshold = target().orElse(average());
        var average = ResultMarks.shown(average(), List.of(threshold));
        return NamedFacts.of("months", months.size(), "average", average, "threshold", threshold);
    }

    @Override
    public List<Explanation> why() {
        return months.stream()
                .map(month -> Explanation.fact(
                        "incentive-earn-back-figure",
                        NamedFacts.of(
                                "month",
                                month,
                                "value",
                                ResultMarks.shown(
                                        value(month), target().stream().toList()))))
                .toList();
    }

    private boolean reaches() {
        var size = BigDecimal.valueOf(months.size());
        return target().map(it -> !back.level().better().isWorse(sum(), it.multiply(size)))
                .orElse(false);
    }

    private Optional<BigDecimal> target() {
        var threshold = rule.threshold();
        return Optional.ofNullable(threshold == null ? back.result().expected() : threshold);
    }

    private BigDecimal average() {
        return TermsDecimals.divide(sum(), BigDecimal.valueOf(months.size()));
    }

    private BigDecimal sum() {
        return months.stream().map(this::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal value(YearMonth month) {
        return back.value(month).orElse(BigDecimal.ZERO);
    }
}
