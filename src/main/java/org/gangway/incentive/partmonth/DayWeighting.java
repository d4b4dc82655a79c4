package org.gangway.incentive.partmonth;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gangway.incentive.calculation.CalculationSteps;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.incentive.terms.TermsDecimals;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;
import org.gangway.shared.NamedFacts;

/**
 * Weighs amounts of whole months by the days of the versions that they come from.
 *
 * @param counted the days of each version
 * @param of of how many days those of a version are a share
 * @param rule says what one version's share amounts to
 */
record DayWeighting(List<PartMonth> parts, List<Integer> counted, int of, String rule) {

    /** For what accrues day by day: days without terms count for nothing. */
    static DayWeighting ofMonth(List<PartMonth> parts) {
        return new DayWeighting(
                parts, lengths(parts, PartMonth::length), parts.getFirst().of(), "incentive-split-part");
    }

    /**
     * For what is no share of the month, as a credit of an earlier one or something late: it counts in full, and several
     * versions share it by their days, calendar days where none of theirs counts.
     */
    static DayWeighting ofTerms(List<PartMonth> parts) {
        var counted = lengths(parts, PartMonth::length);
        var isAnyCounted = counted.stream().anyMatch(days -> days > 0);
        var days = isAnyCounted ? counted : lengths(parts, PartMonth::calendarDays);
        return new DayWeighting(
                parts, days, days.stream().mapToInt(Integer::intValue).sum(), "incentive-split-share");
    }

    private static List<Integer> lengths(List<PartMonth> parts, Function<PartMonth, Integer> length) {
        return parts.stream().map(length).toList();
    }

    BigDecimal length() {
        return BigDecimal.valueOf(of);
    }

    BigDecimal days(int part) {
        return BigDecimal.valueOf(counted.get(part));
    }

    CalculationSteps steps() {
        return new CalculationSteps(schedule().currency());
    }

    /** The last version's: it is in force when the month is settled. */
    IncentiveSchedule schedule() {
        return parts.getLast().schedule();
    }

    BigDecimal exact(List<ProRataShare> pieces) {
        var weighed = pieces.stream()
                .map(proRataShare -> proRataShare.whole().multiply(days(proRataShare.part())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return TermsDecimals.divideKeeping(weighed, length());
    }

    Money rounded(List<ProRataShare> pieces) {
        return Money.rounded(
                exact(pieces), schedule().currency(), schedule().rounding().mode());
    }

    WeightedAmount weigh(String rule, Map<String, Object> facts, List<ProRataShare> pieces) {
        var exact = exact(pieces);
        var amount = rounded(pieces);
        var why = pieces.stream().map(this::step).toList();
        return new WeightedAmount(exact, amount, steps().rounded(rule, facts, exact, amount, why));
    }

    private Explanation step(ProRataShare proRataShare) {
        var part = parts.get(proRataShare.part());
        var share = exact(List.of(proRataShare));
        var facts = NamedFacts.of(
                "from", part.days().start(),
                "to", part.days().end(),
                "days", counted.get(proRataShare.part()),
                "of", of,
                "whole", steps().shown(proRataShare.whole()));
        var by = part.counted();
        return by == null
                ? steps().exact(rule, facts, share, proRataShare.why()).why()
                : steps().exact(rule + "-by", NamedFacts.with(facts, "by", by.by()), share, proRataShare.why())
                        .why();
    }
}
