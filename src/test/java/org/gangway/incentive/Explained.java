package org.gangway.incentive;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;

/** Explanations as a test reads them. */
public final class Explained {

    private Explained() {}

    public static Stream<Explanation> all(Explanation step) {
        return Stream.concat(Stream.of(step), step.because().stream().flatMap(Explained::all));
    }

    static String line(Explanation step) {
        var facts = step.facts().entrySet().stream()
                .map(fact -> fact.getKey() + "=" + fact(fact.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
        var result = step.result();
        return step.rule() + " " + facts + (result == null ? "" : " = " + result.toPlainString());
    }

    static BigDecimal sum(Explanation total, String... rules) {
        return total.because().stream()
                .filter(step -> Stream.of(rules).anyMatch(step.rule()::equals))
                .map(step -> result(step))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public static BigDecimal result(Explanation step) {
        var result = step.result();
        return result == null ? BigDecimal.ZERO : result;
    }

    private static String fact(Object value) {
        return switch (value) {
            case Money money ->
                money.amount().toPlainString() + " " + money.currency().getCurrencyCode();
            case Percentage percent -> percent.value().toPlainString() + " %";
            default -> value.toString();
        };
    }
}
