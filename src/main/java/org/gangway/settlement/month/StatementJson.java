package org.gangway.settlement.month;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gangway.engagement.EngagementId;
import org.gangway.incentive.statement.StatementCodec;
import org.gangway.json.CanonicalJson;
import org.gangway.json.Codec;
import org.gangway.json.JsonForm;
import org.gangway.json.ReadingCache;
import org.gangway.shared.Explanation;
import org.gangway.shared.Sha256;

/** A settled month as canonical JSON, and from it; the same month gives the same bytes. */
public final class StatementJson {

    private static final Set<String> OUTCOME = Set.of("statement", "adjustments");
    private static final String REASONS = "explanation";
    private static final Explanation PASSED_OVER = Explanation.fact("settlement-reasons-passed-over", Map.of());

    private static final Map<Class<?>, JsonForm<?>> FORMS = forms(StatementCodec.EXPLANATION);
    private static final Codec<StoredStatement.Whole> WHOLE = Codec.ofResults(StoredStatement.Whole.class, FORMS);
    private static final Codec<StoredStatement.ByDays> BY_DAYS = Codec.ofResults(StoredStatement.ByDays.class, FORMS);
    private static final Codec<StoredStatement.Outcome> WITH_REASONS =
            Codec.ofResults(StoredStatement.Outcome.class, FORMS);
    private static final Codec<StoredStatement.Outcome> AMOUNTS =
            Codec.ofResults(StoredStatement.Outcome.class, forms(JsonForm.absent(PASSED_OVER)));

    /** Characters of JSON: some hundred months. */
    private static final ReadingCache<StatementOutcome> READ_AMOUNTS = new ReadingCache<>(2_000_000);

    private StatementJson() {}

    private static Map<Class<?>, JsonForm<?>> forms(JsonForm<Explanation> explanation) {
        return Map.of(
                Explanation.class, explanation,
                EngagementId.class, JsonForm.text(id -> id.value().toString(), EngagementId::of),
                LineKey.class, JsonForm.text(LineKey::value, LineKey::new));
    }

    public static String write(SettledMonth settled) {
        return CanonicalJson.write(
                settled.isByDays()
                        ? BY_DAYS.write(StoredStatement.ByDays.of(settled))
                        : WHOLE.write(StoredStatement.Whole.of(settled)));
    }

    public static SettledMonth read(String json) {
        var fields = CanonicalJson.read(json);
        return switch (fields.get("format")) {
            case Integer format
            when format == StoredStatement.FORMAT -> WHOLE.readKept(fields).settled();
            case Integer format
            when format == StoredStatement.FORMAT_BY_DAYS ->
                BY_DAYS.readKept(fields).settled();
            case null, default -> throw new IllegalStateException("statement of format " + fields.get("format"));
        };
    }

    /** Passes over what the month was computed from, which is by far the most of it. */
    public static StatementOutcome readOutcome(String json) {
        return WITH_REASONS
                .readKept(CanonicalJson.read(json, OUTCOME::contains))
                .settled();
    }

    /**
     * What later months need: lines and amounts, of a text that has nothing else. The reasons are most of it, and years of
     * them are read at once to say nothing.
     */
    public static StatementOutcome readAmounts(String json) {
        return READ_AMOUNTS.get(json, StatementJson::amounts);
    }

    private static StatementOutcome amounts(String json) {
        var fields = CanonicalJson.readWithout(json, REASONS::equals);
        fields.keySet().retainAll(OUTCOME);
        fields.values().removeIf(Objects::isNull);
        return AMOUNTS.readKept(fields).settled();
    }

    public static String sha256(SettledMonth settled) {
        return Sha256.hex(write(settled));
    }
}
