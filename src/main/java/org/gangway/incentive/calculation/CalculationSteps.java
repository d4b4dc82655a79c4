package org.gangway.incentive.calculation;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.gangway.incentive.terms.TermsDecimals;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;
import org.gangway.shared.NamedFacts;

/** Writes the steps of a calculation; each carries the fact {@code amount}, as money wherever it is whole minor units. */
public record CalculationSteps(Currency currency) {

    public ExplainedAmount exact(String rule, Map<String, Object> facts, BigDecimal exact, Explanation... because) {
        var plain = TermsDecimals.canonical(exact);
        return new ExplainedAmount(
                plain, explain(rule, NamedFacts.with(facts, "amount", shown(plain)), plain, plain, because));
    }

    public Explanation rounded(
            String rule, Map<String, Object> facts, BigDecimal exact, Money result, List<Explanation> why) {
        return new Explanation(
                rule, NamedFacts.with(facts, "amount", result), TermsDecimals.canonical(exact), result.amount(), why);
    }

    public Object shown(BigDecimal exact) {
        var digits = Money.zero(currency).amount().scale();
        return exact.stripTrailingZeros().scale() <= digits
                ? new Money(exact, currency)
                : TermsDecimals.canonical(exact);
    }

    private static Explanation explain(
            String rule, Map<String, Object> facts, BigDecimal unrounded, BigDecimal result, Explanation... because) {
        return new Explanation(rule, facts, unrounded, result, List.of(because));
    }
}
