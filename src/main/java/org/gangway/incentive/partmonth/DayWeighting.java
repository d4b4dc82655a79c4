package org.gangway.incentive.partmonth;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gangway.incentive.calculation.CalculationSteps;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.incentive.terms.TermsDecimals;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;
import org.gangway.shared.NamedFacts;

/**
 * Weighs amounts of whole months by the days of the versions that they come from.
 *
 * @param of of how many days those of a version are a share
 * @param rule says what one version's share amounts to
 */
record DayWeighting(List<PartMonth> parts, int of, String rule) {

    /** For what accrues day by day: days without terms count for nothing. */
    static DayWeighting ofMonth(List<PartMonth> parts) {
        var days = parts.getFirst().input().month().lengthOfMonth();
        return new DayWeighting(parts, days, "incentive-split-part");
    }

    /**
     * For what is no share of the month, as a credit of an earlier one or something late: it counts in full, and several
     * versions share it by their days.
     */
    static DayWeighting ofTerms(List<PartMonth> parts) {
        var days = parts.stream().mapToInt(PartMonth::length).sum();
        return new DayWeighting(parts, days, "incentive-split-share");
    }

    BigDecimal length() {
        return BigDecimal.valueOf(of);
    }

    BigDecimal days(int part) {
        return BigDecimal.valueOf(parts.get(part).length());
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
        var days = parts.get(proRataShare.part()).days();
        var share = exact(List.of(proRataShare));
        var facts = NamedFacts.of(
                "from", days.start(),
                "to", days.end(),
                "days", parts.get(proRataShare.part()).length(),
                "of", of,
                "whole", steps().shown(proRataShare.whole()));
        return steps().exact(rule, facts, share, proRataShare.why()).why();
    }
}
