package org.gangway.settlement;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gangway.engagement.EngagementId;
import org.gangway.incentive.StatementCodec;
import org.gangway.json.CanonicalJson;
import org.gangway.json.Codec;
import org.gangway.json.Form;
import org.gangway.shared.Explanation;
import org.gangway.shared.Sha256;

/** A settled month as canonical JSON, and from it; the same month gives the same bytes. */
final class StatementJson {

    private static final Set<String> OUTCOME = Set.of("statement", "adjustments");
    private static final String REASONS = "explanation";
    private static final Explanation PASSED_OVER = Explanation.fact("settlement-reasons-passed-over", Map.of());

    private static final Map<Class<?>, Form<?>> FORMS = forms(StatementCodec.EXPLANATION);
    private static final Codec<KeptStatement.Whole> WHOLE = Codec.ofResults(KeptStatement.Whole.class, FORMS);
    private static final Codec<KeptStatement.ByDays> BY_DAYS = Codec.ofResults(KeptStatement.ByDays.class, FORMS);
    private static final Codec<KeptStatement.Outcome> WITH_REASONS =
            Codec.ofResults(KeptStatement.Outcome.class, FORMS);
    private static final Codec<KeptStatement.Outcome> AMOUNTS =
            Codec.ofResults(KeptStatement.Outcome.class, forms(Form.absent(PASSED_OVER)));

    private StatementJson() {}

    private static Map<Class<?>, Form<?>> forms(Form<Explanation> explanation) {
        return Map.of(
                Explanation.class, explanation,
                EngagementId.class, Form.text(id -> id.value().toString(), EngagementId::of),
                LineKey.class, Form.text(LineKey::value, LineKey::new));
    }

    static String write(SettledMonth settled) {
        return CanonicalJson.write(
                settled.isByDays()
                        ? BY_DAYS.write(KeptStatement.ByDays.of(settled))
                        : WHOLE.write(KeptStatement.Whole.of(settled)));
    }

    static SettledMonth read(String json) {
        var fields = CanonicalJson.read(json);
        return switch (fields.get("format")) {
            case Integer format
            when format == KeptStatement.FORMAT -> WHOLE.readKept(fields).settled();
            case Integer format
            when format == KeptStatement.FORMAT_BY_DAYS ->
                BY_DAYS.readKept(fields).settled();
            case null, default -> throw new IllegalStateException("statement of format " + fields.get("format"));
        };
    }

    /** Passes over what the month was computed from, which is by far the most of it. */
    static SettledOutcome readOutcome(String json) {
        return WITH_REASONS
                .readKept(CanonicalJson.read(json, OUTCOME::contains))
                .settled();
    }

    /**
     * What later months need: lines and amounts, of a text that has nothing else. The reasons are most of it, and years of
     * them are read at once to say nothing.
     */
    static SettledOutcome readAmounts(String json) {
        var fields = CanonicalJson.readWithout(json, REASONS::equals);
        fields.keySet().retainAll(OUTCOME);
        fields.values().removeIf(Objects::isNull);
        return AMOUNTS.readKept(fields).settled();
    }

    static String sha256(SettledMonth settled) {
        return Sha256.hex(write(settled));
    }
}
