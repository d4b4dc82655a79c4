package org.gangway.agreement.terms;

import java.util.Map;
import org.gangway.json.CanonicalJson;

/** What is promised in one term. */
public sealed interface TermValue permits ServiceLevelTerms, IncentiveTerms, SettlementTerms, FeeTerms, RenewalTerms {

    TermKind kind();

    /** What the term is about, the same in every version: the key of a service level, the incentive schedule, settlement, the fee, or renewal. */
    String subject();

    /** As JSON with decimals as text. */
    default Map<String, Object> toMap() {
        return TermCodec.write(this);
    }

    /** Canonical JSON. */
    default String toJson() {
        return CanonicalJson.write(toMap());
    }

    static TermValue fromJson(TermKind kind, String json) {
        return TermCodec.read(kind, json);
    }
}
