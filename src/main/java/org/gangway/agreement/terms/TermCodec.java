package org.gangway.agreement.terms;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.gangway.incentive.terms.TermsCodec;
import org.gangway.json.CanonicalJson;
import org.gangway.json.Codec;
import org.gangway.json.JsonForm;
import org.gangway.json.ReadingCache;
import org.gangway.measure.Metric;

/** Terms as JSON, and from it. */
final class TermCodec {

    /** The forms of what terms are made of that are no plain records. */
    static final Map<Class<?>, JsonForm<?>> FORMS =
            Map.of(Metric.class, JsonForm.words(Metric::code, Metric::ofCode, Metric.values()));

    private static final Codec<ServiceLevelTerms> LEVELS = Codec.ofDocuments(ServiceLevelTerms.class, FORMS);
    private static final Codec<SettlementTerms> SETTLEMENT = Codec.ofDocuments(SettlementTerms.class);
    private static final Codec<RenewalTerms> RENEWAL = Codec.ofDocuments(RenewalTerms.class);
    private static final Codec<FeeTerms> FEE = Codec.ofDocuments(FeeTerms.class);

    /** Characters of JSON: some hundred service levels with their schedules. */
    private static final int REMEMBERED = 500_000;

    private static final Map<TermKind, ReadingCache<TermValue>> READ = new EnumMap<>(TermKind.class);

    static {
        for (var kind : TermKind.values()) {
            READ.put(kind, new ReadingCache<>(REMEMBERED));
        }
    }

    private TermCodec() {}

    /** Throws {@link InconsistentTerms} with everything that cannot be read or agreed. */
    static TermValue read(TermKind kind, String json) {
        return Objects.requireNonNull(READ.get(kind)).get(json, text -> read(kind, CanonicalJson.read(text)));
    }

    static Map<String, Object> write(TermValue value) {
        return switch (value) {
            case ServiceLevelTerms level -> LEVELS.write(level);
            case IncentiveTerms incentive -> TermsCodec.write(incentive.schedule());
            case SettlementTerms settlement -> SETTLEMENT.write(settlement);
            case FeeTerms fee -> FEE.write(fee);
            case RenewalTerms renewal -> RENEWAL.write(renewal);
        };
    }

    /** Throws {@link InconsistentTerms} with everything that cannot be read or agreed. */
    static TermValue read(TermKind kind, Map<String, Object> json) {
        return switch (kind) {
            case SERVICE_LEVEL -> level(json);
            case INCENTIVE_SCHEDULE -> new IncentiveTerms(TermsCodec.readSchedule(json));
            case SETTLEMENT -> SETTLEMENT.read(json).orElseThrow(InconsistentTerms::new);
            case FEE -> FEE.read(json).orElseThrow(InconsistentTerms::new);
            case RENEWAL -> RENEWAL.read(json).orElseThrow(InconsistentTerms::new);
        };
    }

    static ServiceLevelTerms level(Map<String, Object> json) {
        return LEVELS.read(json).orElseThrow(InconsistentTerms::new);
    }
}
