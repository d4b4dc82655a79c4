package org.gangway.incentive.trigger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.gangway.incentive.terms.TermsDecimals;
import org.gangway.incentive.terms.TriggerPattern;
import org.gangway.shared.Explanation;
import org.gangway.shared.NamedFacts;
import org.gangway.shared.Percentage;

/** Patterns of measurements; empty where a pattern is not there. */
record FailurePatterns(TriggerHistory history, List<TriggerHistory.Level> levels) {

    private static final int SHARE_DECIMALS = 4;

    Optional<Explanation> inARow(TriggerHistory.Level level, TriggerPattern.InARow pattern) {
        var run = history.run(level, pattern.counted());
        return run.size() < pattern.months()
                ? Optional.empty()
                : Optional.of(step(
                        "incentive-trigger-in-a-row",
                        NamedFacts.of("service", level.name(), "run", run.size(), "needed", pattern.months()),
                        run));
    }

    Optional<Explanation> timesInWindow(TriggerHistory.Level level, TriggerPattern.TimesInWindow pattern) {
        var missed = history.evaluated(level, pattern.months()).stream()
                .filter(one -> one.isMiss(pattern.counted()))
                .toList();
        var isThisMonth = !missed.isEmpty() && missed.getLast().month().equals(history.month());
        return isThisMonth && missed.size() >= pattern.times()
                ? Optional.of(step(
                        "incentive-trigger-times",
                        NamedFacts.of(
                                "service", level.name(),
                                "misses", missed.size(),
                                "needed", pattern.times(),
                                "months", pattern.months()),
                        missed))
                : Optional.empty();
    }

    Optional<Explanation> share(TriggerPattern.ShareOfMeasurements pattern) {
        var evaluated = levels.stream()
                .flatMap(level -> history.evaluated(level, pattern.months()).stream())
                .toList();
        var missed =
                evaluated.stream().filter(one -> one.isMiss(pattern.counted())).toList();
        var all = BigDecimal.valueOf(evaluated.size());
        var hundred = BigDecimal.valueOf(missed.size()).movePointRight(2);
        if (hundred.compareTo(pattern.above().value().multiply(all)) <= 0) {
            return Optional.empty();
        }
        var facts = NamedFacts.of(
                "misses", missed.size(),
                "measurements", evaluated.size(),
                "share", new Percentage(hundred.divide(all, SHARE_DECIMALS, RoundingMode.HALF_UP)),
                "above", pattern.above(),
                "months", pattern.months());
        return Optional.of(Explanation.fact("incentive-trigger-share", facts));
    }

    Optional<Explanation> average(TriggerHistory.Level level, TriggerPattern.AverageWorse pattern) {
        var values = history.evaluated(level, pattern.months()).stream()
                .map(TriggerHistory.Measurement::value)
                .filter(Objects::nonNull)
                .toList();
        var months = BigDecimal.valueOf(pattern.months());
        var sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (values.size() < pattern.months()
                || !pattern.better().isWorse(sum, pattern.threshold().multiply(months))) {
            return Optional.empty();
        }
        var average = TermsDecimals.divide(sum, months);
        var facts = NamedFacts.of(
                "service", level.name(),
                "average", average,
                "threshold", pattern.threshold(),
                "months", pattern.months());
        var each = history.evaluated(level, pattern.months()).stream()
                .map(one -> Explanation.fact(
                        "incentive-trigger-value",
                        NamedFacts.of("month", one.month(), "value", Objects.requireNonNull(one.value()))))
                .toList();
        return Optional.of(new Explanation("incentive-trigger-average", facts, average, average, each));
    }

    static List<Explanation> late(List<TriggerHistory.Delay> delays, int moreThan) {
        return delays.stream()
                .filter(delay -> delay.days().compareTo(BigDecimal.valueOf(moreThan)) > 0)
                .map(delay -> Explanation.fact(
                        "incentive-trigger-late",
                        NamedFacts.of("deliverable", delay.deliverable(), "days", delay.days(), "most", moreThan)))
                .toList();
    }

    private static Explanation step(String rule, Map<String, Object> facts, List<TriggerHistory.Measurement> missed) {
        var each = missed.stream()
                .map(one -> Explanation.fact(
                        "incentive-trigger-month", NamedFacts.of("month", one.month(), "outcome", one.outcome())))
                .toList();
        return new Explanation(rule, facts, null, null, each);
    }
}
