package org.gangway.settlement;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gangway.incentive.ExplanationJson;
import org.jspecify.annotations.Nullable;

/** The fields of a settled month, as JSON knows them: text, whole numbers, yes or no, lists and objects. */
final class StatementWriter {

    static final int FORMAT = 1;

    private StatementWriter() {}

    static Map<String, Object> write(SettledMonth settled) {
        return map(
                "format", FORMAT,
                "engagement", settled.engagement().value().toString(),
                "terms", map("number", settled.termsNumber(), "sha256", settled.termsSha256()),
                "schedule", settled.schedule().toMap(),
                "input", settled.input().toMap(),
                "figures", all(settled.figures(), StatementWriter::figure),
                "statement", settled.statement().toMap(),
                "adjustments",
                        settled.adjustments().isEmpty()
                                ? null
                                : all(settled.adjustments(), StatementWriter::adjustment));
    }

    private static Map<String, Object> adjustment(Adjustment adjustment) {
        return map(
                "month", adjustment.month().toString(),
                "line", adjustment.line().value(),
                "name", adjustment.name(),
                "before", adjustment.before().toMap(),
                "after", adjustment.after().toMap(),
                "explanation", ExplanationJson.write(adjustment.explanation()));
    }

    private static Map<String, Object> figure(LevelFigure figure) {
        return map(
                "serviceLevel", figure.serviceLevel(),
                "name", figure.name(),
                "unit", figure.unit().name(),
                "attainment", figure.attainment().name(),
                "value", text(figure.value()),
                "expected", text(figure.expected()),
                "minimum", text(figure.minimum()));
    }

    private static <T> List<Map<String, Object>> all(List<T> elements, Function<T, Map<String, Object>> writer) {
        return elements.stream().map(writer).toList();
    }

    private static @Nullable String text(@Nullable BigDecimal number) {
        return number == null ? null : number.toString();
    }

    /** Names and values in turn; what is null is left out. */
    private static Map<String, Object> map(@Nullable Object... namesAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            var value = namesAndValues[i + 1];
            if (namesAndValues[i] instanceof String name && value != null) {
                map.put(name, value);
            }
        }
        return map;
    }
}
