package org.gangway.preview;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gangway.incentive.statement.Statement;
import org.gangway.incentive.statement.StatementCodec;
import org.jspecify.annotations.Nullable;

/** A preview as JSON: terms, results, and each month with all lines; amounts and figures are text. */
public final class PreviewWriter {

    static final int FORMAT = 1;

    private PreviewWriter() {}

    public static Map<String, Object> write(SettlementPreview preview) {
        var map = map(
                "format", FORMAT,
                "terms", all(preview.versions().versions(), PreviewWriter::version),
                "results",
                        map(
                                "sha256", preview.results().sha256(),
                                "rows", preview.results().toList()),
                "months", all(preview.months(), PreviewWriter::month));
        var events = preview.results().events().toList();
        if (!events.isEmpty()) {
            map.put(PreviewCodec.EVENTS, events);
        }
        var period = preview.period();
        if (period != null) {
            map.put("period", period.toString());
        }
        return map;
    }

    private static Map<String, Object> version(PreviewVersion version) {
        return map("sha256", version.terms().sha256(), "document", version.document());
    }

    private static Map<String, Object> month(PreviewMonth month) {
        var map = map("month", month.statement().month().toString());
        if (month.isByDays()) {
            map.put("parts", all(month.parts(), PreviewWriter::part));
        } else {
            map.putAll(terms(month.parts().getFirst()));
        }
        map.put("statement", withoutDetails(month.statement()));
        if (!month.targets().isEmpty()) {
            map.put("proposedTargets", all(month.targets(), ReviewProposal::toMap));
        }
        return map;
    }

    private static Map<String, Object> part(PreviewPartMonth part) {
        var map = map(
                "from", part.days().start().toString(),
                "to", part.days().end().toString());
        map.putAll(terms(part));
        return map;
    }

    private static Map<String, Object> terms(PreviewPartMonth part) {
        return map(
                "terms", part.version().terms().sha256(),
                "levels", all(part.levels(), PreviewWriter::level));
    }

    /** How each line came about stands once, in the tree of the explanation. */
    private static Map<String, Object> withoutDetails(Statement statement) {
        var map = new LinkedHashMap<String, Object>();
        StatementCodec.write(statement)
                .forEach((name, value) -> map.put(name, value instanceof List<?> lines ? brief(lines) : value));
        return map;
    }

    private static List<Object> brief(List<?> lines) {
        return lines.stream().map(PreviewWriter::brief).toList();
    }

    private static Object brief(Object line) {
        if (line instanceof Map<?, ?> fields) {
            var rest = new LinkedHashMap<Object, Object>(fields);
            rest.remove("explanation");
            return rest;
        }
        return line;
    }

    private static Map<String, Object> level(PreviewLevel level) {
        var map = map(
                "serviceLevel", level.terms().id(),
                "name", level.terms().name(),
                "metric", level.terms().metric().code(),
                "unit", level.terms().metric().unit().name(),
                "attainment", level.assessment().attainment().name(),
                "outcome", level.outcome().name(),
                "expected", text(level.expected()),
                "explanation", level.assessment().explanation().toMap());
        put(map, "minimum", level.minimum());
        put(map, "value", level.value());
        put(map, "compared", level.compared());
        var measuredFigure = level.measured();
        if (measuredFigure != null) {
            put(map, "numerator", measuredFigure.numerator());
            put(map, "denominator", measuredFigure.denominator());
            put(map, "factor", measuredFigure.factor());
        }
        return map;
    }

    static String text(BigDecimal number) {
        return number.toPlainString();
    }

    static <T> List<Object> all(List<T> items, Function<T, Map<String, Object>> writer) {
        return items.stream().<Object>map(writer).toList();
    }

    static Map<String, Object> map(Object... namesAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }

    private static void put(Map<String, Object> map, String name, @Nullable BigDecimal number) {
        if (number != null) {
            map.put(name, text(number));
        }
    }
}
