package org.gangway.preview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;

/** An explanation as JSON: rule, facts with their kinds, values, and the steps it rests on; in no language. */
final class ExplanationTree {

    private ExplanationTree() {}

    static Map<String, Object> write(Explanation step) {
        var map = new LinkedHashMap<String, Object>();
        map.put("rule", step.rule());
        var facts = new LinkedHashMap<String, Object>();
        step.facts().forEach((name, value) -> facts.put(name, fact(value)));
        map.put("facts", facts);
        if (step.unrounded() != null) {
            map.put("unrounded", step.unrounded().toPlainString());
        }
        if (step.result() != null) {
            map.put("result", step.result().toPlainString());
        }
        map.put("because", step.because().stream().map(ExplanationTree::write).toList());
        return map;
    }

    static Map<String, Object> money(Money money) {
        return Map.of(
                "amount",
                money.amount().toPlainString(),
                "currency",
                money.currency().getCurrencyCode());
    }

    private static Object fact(Object value) {
        return switch (value) {
            case String text -> text;
            case Integer whole -> whole;
            case BigDecimal decimal -> Map.of("decimal", decimal.toPlainString());
            case Percentage percentage -> Map.of("percent", percentage.value().toPlainString());
            case Money money -> money(money);
            case LocalDate day -> Map.of("day", day.toString());
            case YearMonth month -> Map.of("month", month.toString());
            case Enum<?> constant ->
                Map.of("enum", constant.getDeclaringClass().getSimpleName(), "constant", constant.name());
            default -> throw new IllegalArgumentException("cannot be written: " + value.getClass());
        };
    }
}
