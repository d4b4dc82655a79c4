package org.gangway.settlement;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of a settled month, as JSON knows them: text, whole numbers, yes or no, lists and objects. */
final class StatementWriter {

    /** One version of the terms for the whole month. */
    static final int FORMAT = 1;

    /** Parts of the month under versions of their own. */
    static final int FORMAT_BY_DAYS = 2;

    private StatementWriter() {}

    static Map<String, Object> write(SettledMonth settled) {
        var map = settled.isByDays()
                ? map("format", FORMAT_BY_DAYS, "parts", all(settled.parts(), StatementWriter::part))
                : map("format", FORMAT);
        if (!settled.isByDays()) {
            map.putAll(terms(settled.last()));
        }
        map.putAll(map(
                "engagement", settled.engagement().value().toString(),
                "statement", settled.statement().toMap(),
                "adjustments",
                        settled.adjustments().isEmpty()
                                ? null
                                : all(settled.adjustments(), StatementWriter::adjustment)));
        return map;
    }

    private static Map<String, Object> part(SettledPart part) {
        var map = map(
                "from", part.days().start().toString(),
                "to", part.days().end().toString());
        map.putAll(terms(part));
        return map;
    }

    private static Map<String, Object> terms(SettledPart part) {
        return map(
                "terms", map("number", part.termsNumber(), "sha256", part.termsSha256()),
                "schedule", part.schedule().toMap(),
                "input", part.input().toMap(),
                "figures", all(part.figures(), StatementWriter::figure));
    }

    private static Map<String, Object> adjustment(Adjustment adjustment) {
        return map(
                "month", adjustment.month().toString(),
                "line", adjustment.line().value(),
                "name", adjustment.name(),
                "before", adjustment.before().toMap(),
                "after", adjustment.after().toMap(),
                "waived",
                        adjustment.waived().isZero()
                                ? null
                                : text(adjustment.waived().amount()),
                "explanation", adjustment.explanation().toMap());
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
