package org.gangway.shared;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An explanation and all steps below it as JSON, with the kind of every fact kept, so that it can be said again in any language. */
final class ExplanationJson {

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

    static Explanation read(JsonNode node, Collection<Class<? extends Enum<?>>> constants) {
        var facts = new LinkedHashMap<String, Object>();
        node.map("facts").forEach((name, value) -> facts.put(name, fact(value, name, constants)));
        return new Explanation(
                node.text("rule"),
                facts,
                node.decimalIfAny("unrounded"),
                node.decimalIfAny("result"),
                node.each("because", step -> read(step, constants)));
    }

    private static Object fact(Object value) {
        return switch (value) {
            case String text -> text;
            case Integer whole -> whole;
            case BigDecimal decimal -> Map.of("decimal", decimal.toString());
            case Percentage percentage -> Map.of("percent", percentage.value().toPlainString());
            case Money money -> money.toMap();
            case LocalDate day -> Map.of("day", day.toString());
            case YearMonth month -> Map.of("month", month.toString());
            case Enum<?> constant ->
                Map.of("enum", constant.getDeclaringClass().getSimpleName(), "constant", constant.name());
            default -> throw new IllegalArgumentException("cannot be kept: " + value.getClass());
        };
    }

    private static Object fact(Object kept, String name, Collection<Class<? extends Enum<?>>> constants) {
        return kept instanceof Map<?, ?> fields ? tagged(new JsonNode(fields), name, constants) : kept;
    }

    private static Object tagged(JsonNode node, String name, Collection<Class<? extends Enum<?>>> constants) {
        for (var kind : List.of("decimal", "percent", "amount", "day", "month", "enum")) {
            if (node.fields().containsKey(kind)) {
                var text = node.text(kind);
                return switch (kind) {
                    case "decimal" -> new BigDecimal(text);
                    case "percent" -> Percentage.of(text);
                    case "amount" -> node.money();
                    case "day" -> LocalDate.parse(text);
                    case "month" -> YearMonth.parse(text);
                    default -> constant(text, node.text("constant"), constants);
                };
            }
        }
        throw new IllegalArgumentException("fact of unknown kind: " + name);
    }

    private static Object constant(String type, String name, Collection<Class<? extends Enum<?>>> constants) {
        return constants.stream()
                .filter(known -> known.getSimpleName().equals(type))
                .flatMap(known -> Arrays.stream(known.getEnumConstants()))
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
