package org.gangway.agreement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangway.engagement.Engagement;
import org.gangway.incentive.Schedule;
import org.gangway.shared.Money;

/** What is signed: parties, number, day and every term, as one JSON text. */
final class ContractText {

    static final int FORMAT = 1;

    private ContractText() {}

    static String of(Engagement engagement, AgreementVersion version, List<Term> terms) {
        var contract = new LinkedHashMap<String, Object>();
        contract.put("format", FORMAT);
        contract.put("engagement", engagement.id().value().toString());
        contract.put("client", engagement.client().value().toString());
        contract.put("vendor", engagement.vendor().value().toString());
        contract.put("version", version.number());
        contract.put("effectiveFrom", version.effectiveFrom().orElseThrow().toString());
        contract.put("monthlyFee", money(engagement.monthlyFee()));
        contract.put("serviceLevels", maps(terms, TermKind.SERVICE_LEVEL));
        contract.put("incentive", maps(terms, TermKind.INCENTIVE_SCHEDULE).getFirst());
        maps(terms, TermKind.SETTLEMENT).forEach(settlement -> contract.put("settlement", settlement));
        return CanonicalJson.write(contract);
    }

    private static Map<String, Object> money(Money money) {
        return Map.of(
                "amount",
                money.amount().toPlainString(),
                "currency",
                money.currency().getCurrencyCode());
    }

    private static List<Map<String, Object>> maps(List<Term> terms, TermKind kind) {
        return terms.stream()
                .filter(term -> term.kind() == kind)
                .map(term -> term.value().toMap())
                .toList();
    }

    static List<ServiceLevelTerms> serviceLevels(Map<String, Object> contract) {
        if (contract.get("serviceLevels") instanceof List<?> levels) {
            return levels.stream()
                    .map(level -> ServiceLevelTerms.fromMap(object(level)))
                    .toList();
        }
        throw new IllegalStateException("no service levels in the contract");
    }

    static Schedule incentive(Map<String, Object> contract) {
        return Schedule.fromMap(object(contract.get("incentive")));
    }

    /** Contracts of before have none. */
    static Optional<SettlementTerms> settlement(Map<String, Object> contract) {
        return Optional.ofNullable(contract.get("settlement")).map(json -> SettlementTerms.fromMap(object(json)));
    }

    @SuppressWarnings("unchecked") // the keys of a JSON object are strings
    static Map<String, Object> object(@org.jspecify.annotations.Nullable Object json) {
        if (json instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new IllegalStateException("no object in the contract: " + json);
    }
}
