package org.gangway.agreement;

import java.util.Map;

/** What is promised in one term. */
public sealed interface TermValue permits ServiceLevelTerms, IncentiveTerms, SettlementTerms {

    TermKind kind();

    /** What the term is about, the same in every version: the key of a service level, the incentive schedule, or settlement. */
    String subject();

    /** As JSON with decimals as text. */
    Map<String, Object> toMap();

    /** Canonical JSON. */
    default String toJson() {
        return CanonicalJson.write(toMap());
    }

    static TermValue fromJson(TermKind kind, String json) {
        var map = CanonicalJson.read(json);
        return switch (kind) {
            case SERVICE_LEVEL -> ServiceLevelTerms.fromMap(map);
            case INCENTIVE_SCHEDULE -> IncentiveTerms.fromMap(map);
            case SETTLEMENT -> SettlementTerms.fromMap(map);
        };
    }
}
