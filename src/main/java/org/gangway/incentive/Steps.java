package org.gangway.incentive;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;

/** Writes the steps of a calculation; each carries the fact {@code amount}, as money wherever it is whole minor units. */
record Steps(Currency currency) {

    Valued exact(String rule, Map<String, Object> facts, BigDecimal exact, Explanation... because) {
        var plain = Decimals.canonical(exact);
        return new Valued(plain, explain(rule, Facts.with(facts, "amount", shown(plain)), plain, plain, because));
    }

    Explanation rounded(String rule, Map<String, Object> facts, BigDecimal exact, Money result, List<Explanation> why) {
        return new Explanation(
                rule, Facts.with(facts, "amount", result), Decimals.canonical(exact), result.amount(), why);
    }

    Object shown(BigDecimal exact) {
        var digits = Money.zero(currency).amount().scale();
        return exact.stripTrailingZeros().scale() <= digits ? new Money(exact, currency) : Decimals.canonical(exact);
    }

    private static Explanation explain(
            String rule, Map<String, Object> facts, BigDecimal unrounded, BigDecimal result, Explanation... because) {
        return new Explanation(rule, facts, unrounded, result, List.of(because));
    }
}
