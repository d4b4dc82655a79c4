package org.gangway.settlement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gangway.incentive.Basis;
import org.gangway.incentive.BetterWhen;
import org.gangway.incentive.Bound;
import org.gangway.incentive.CutReason;
import org.gangway.incentive.Handling;
import org.gangway.incentive.LevelOutcome;
import org.gangway.incentive.MissZone;
import org.gangway.incentive.RoundingMoment;
import org.gangway.incentive.TriggerKind;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;

/** An explanation and all steps below it as JSON, with the kind of every fact kept, so that it can be said again in any language. */
final class ExplanationJson {

    private static final Map<String, Class<? extends Enum<?>>> ENUMS = Stream.<Class<? extends Enum<?>>>of(
                    RoundingMode.class,
                    Basis.class,
                    BetterWhen.class,
                    Bound.class,
                    CutReason.class,
                    Handling.class,
                    LevelOutcome.class,
                    MissZone.class,
                    RoundingMoment.class,
                    TriggerKind.class)
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, type -> type));

    private ExplanationJson() {}

    static Map<String, Object> write(Explanation step) {
        var map = new LinkedHashMap<String, Object>();
        map.put("rule", step.rule());
        var facts = new LinkedHashMap<String, Object>();
        step.facts().forEach((name, value) -> facts.put(name, fact(value)));
        map.put("facts", facts);
        if (step.unrounded() != null) {
            map.put("unrounded", step.unrounded().toString());
        }
        if (step.result() != null) {
            map.put("result", step.result().toString());
        }
        map.put("because", step.because().stream().map(ExplanationJson::write).toList());
        return map;
    }

    static Explanation read(JsonNode node) {
        var facts = new LinkedHashMap<String, Object>();
        node.map("facts").forEach((name, value) -> facts.put(name, fact(value, name)));
        return new Explanation(
                node.text("rule"),
                facts,
                node.decimalIfAny("unrounded"),
                node.decimalIfAny("result"),
                node.each("because", ExplanationJson::read));
    }

    static Map<String, Object> money(Money money) {
        return Map.of(
                "amount",
                money.amount().toString(),
                "currency",
                money.currency().getCurrencyCode());
    }

    private static Object fact(Object value) {
        return switch (value) {
            case String text -> text;
            case Integer whole -> whole;
            case BigDecimal decimal -> Map.of("decimal", decimal.toString());
            case Percentage percentage -> Map.of("percent", percentage.value().toString());
            case Money money -> money(money);
            case LocalDate day -> Map.of("day", day.toString());
            case YearMonth month -> Map.of("month", month.toString());
            case Enum<?> constant
            when ENUMS.containsKey(name(constant)) -> Map.of("enum", name(constant), "constant", constant.name());
            default -> throw new IllegalArgumentException("cannot be kept: " + value.getClass());
        };
    }

    private static Object fact(Object kept, String name) {
        return kept instanceof Map<?, ?> fields ? tagged(new JsonNode(fields), name) : kept;
    }

    private static Object tagged(JsonNode node, String name) {
        for (var kind : List.of("decimal", "percent", "amount", "day", "month", "enum")) {
            if (node.fields().containsKey(kind)) {
                return tagged(node, node.text(kind), kind);
            }
        }
        throw new IllegalArgumentException("fact of unknown kind: " + name);
    }

    private static Object tagged(JsonNode node, String text, String kind) {
        return switch (kind) {
            case "decimal" -> new BigDecimal(text);
            case "percent" -> Percentage.of(text);
            case "amount" -> new Money(new BigDecimal(text), Currency.getInstance(node.text("currency")));
            case "day" -> LocalDate.parse(text);
            case "month" -> YearMonth.parse(text);
            default -> constant(text, node.text("constant"));
        };
    }

    private static Object constant(String type, String name) {
        return Stream.of(java.util.Objects.requireNonNull(ENUMS.get(type), type).getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String name(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName();
    }
}
