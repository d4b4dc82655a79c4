package org.gangway.preview;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangway.incentive.statement.Statement;
import org.gangway.incentive.statement.StatementCodec;
import org.gangway.json.Codec;
import org.gangway.json.Flat;
import org.gangway.json.JsonForm;
import org.gangway.json.Limit;
import org.gangway.json.Neutral;
import org.gangway.measure.Attainment;
import org.gangway.measure.LevelValues;
import org.gangway.measure.Unit;
import org.gangway.shared.Explanation;
import org.jspecify.annotations.Nullable;

/** A preview as it is kept, member by member: all that it was computed from, and what it amounted to. */
record PreviewDocument(
        @Limit(least = FORMAT, most = FORMAT, rule = "preview.not-a-preview")
        int format,

        List<SignedDocument> terms,
        KeptResults results,
        @Neutral List<ReportedEvent> events,
        @Nullable YearMonth period,
        List<KeptMonth> months) {

    static final int FORMAT = 1;

    /** One version of the terms. */
    record SignedDocument(String sha256, Map<String, Object> document) {}

    record KeptResults(String sha256, List<ResultRow> rows) {}

    /** @param terms of the whole month; null where they changed within it, and the parts say so */
    record KeptMonth(
            YearMonth month,
            @Nullable String terms,
            @Nullable List<KeptLevel> levels,
            @Nullable List<KeptPart> parts,
            Statement statement,
            @Neutral List<KeptTarget> proposedTargets) {}

    record KeptPart(LocalDate from, LocalDate to, String terms, List<KeptLevel> levels) {}

    record KeptLevel(
            String serviceLevel,
            String name,
            String metric,
            Unit unit,
            Attainment attainment,
            Attainment outcome,
            @Flat LevelValues levels,
            @Nullable BigDecimal value,
            @Nullable BigDecimal compared,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal factor,
            Explanation explanation) {}

    record KeptTarget(String serviceLevel, LevelValues before, LevelValues after, Explanation explanation) {}

    private static final Codec<PreviewDocument> CODEC = Codec.ofResults(
            PreviewDocument.class,
            Map.of(
                    ResultRow.class, PreviewCodec.ROW.form(),
                    ReportedEvent.class, PreviewCodec.EVENT.form(),
                    Statement.class, JsonForm.object(PreviewDocument::withoutDetails, StatementCodec::readStatement),
                    Explanation.class, StatementCodec.EXPLANATION));

    Map<String, Object> write() {
        return CODEC.write(this);
    }

    /** How each line came about stands once, in the tree of the explanation. */
    private static Map<String, Object> withoutDetails(Statement statement) {
        var map = StatementCodec.write(statement);
        map.replaceAll((_, value) -> value instanceof List<?> lines ? brief(lines) : value);
        return map;
    }

    private static List<Object> brief(List<?> lines) {
        return lines.stream().map(PreviewDocument::brief).toList();
    }

    private static Object brief(Object line) {
        if (line instanceof Map<?, ?> fields) {
            var rest = new LinkedHashMap<Object, Object>(fields);
            rest.remove("explanation");
            return rest;
        }
        return line;
    }
}
