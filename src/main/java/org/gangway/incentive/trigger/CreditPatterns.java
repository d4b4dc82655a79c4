package org.gangway.incentive.trigger;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gangway.incentive.terms.TriggerPattern;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;
import org.gangway.shared.NamedFacts;
import org.gangway.shared.Percentage;

/** Patterns of credits; empty where a pattern is not there. */
record CreditPatterns(TriggerHistory history) {

    Optional<Explanation> sum(TriggerPattern.CreditSum pattern) {
        var months = history.charges(pattern.months());
        var credits = total(months, TriggerHistory.Charges::credits);
        return credits.filter(sum -> sum.amount().compareTo(pattern.atLeast().amount()) >= 0)
                .map(sum -> step(
                        "incentive-trigger-credit-sum",
                        months,
                        "credits",
                        sum,
                        "least",
                        pattern.atLeast(),
                        "months",
                        pattern.months()));
    }

    Optional<Explanation> share(TriggerPattern.CreditShare pattern) {
        var months = history.charges(pattern.months());
        var fees = total(months, TriggerHistory.Charges::fee);
        var credits = total(months, TriggerHistory.Charges::credits);
        return credits.filter(sum ->
                        fees.filter(fee -> reaches(sum, pattern.atLeast(), fee)).isPresent())
                .map(sum -> step(
                        "incentive-trigger-credit-share",
                        months,
                        "credits",
                        sum,
                        "fees",
                        fees.orElseThrow(),
                        "least",
                        pattern.atLeast(),
                        "months",
                        pattern.months()));
    }

    Optional<Explanation> months(TriggerPattern.CreditMonths pattern) {
        var months = history.charges(pattern.months()).stream()
                .filter(one -> reaches(one.credits(), pattern.ofFee(), one.fee()))
                .toList();
        var isThisMonth = !months.isEmpty() && months.getLast().month().equals(history.month());
        return isThisMonth && months.size() >= pattern.times()
                ? Optional.of(step(
                        "incentive-trigger-credit-months",
                        months,
                        "count",
                        months.size(),
                        "needed",
                        pattern.times(),
                        "percent",
                        pattern.ofFee(),
                        "months",
                        pattern.months()))
                : Optional.empty();
    }

    /** No credits reach no share, not even of a fee of nothing. */
    private static boolean reaches(Money credits, Percentage share, Money fee) {
        return !credits.isZero() && credits.amount().compareTo(share.of(fee.amount())) >= 0;
    }

    private static Optional<Money> total(
            List<TriggerHistory.Charges> months, Function<TriggerHistory.Charges, Money> amount) {
        return months.stream().map(amount).reduce(Money::plus);
    }

    private static Explanation step(String rule, List<TriggerHistory.Charges> months, Object... facts) {
        var each = months.stream()
                .map(one -> Explanation.fact(
                        "incentive-trigger-charges",
                        NamedFacts.of("month", one.month(), "credits", one.credits(), "fee", one.fee())))
                .toList();
        return new Explanation(rule, NamedFacts.of(facts), null, null, each);
    }
}
