package org.gangway.agreement.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangway.agreement.terms.ContractDocument;
import org.gangway.agreement.terms.FeeTerms;
import org.gangway.agreement.terms.IncentiveTerms;
import org.gangway.agreement.terms.InconsistentTerms;
import org.gangway.agreement.terms.RenewalTerms;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.agreement.terms.SettlementTerms;
import org.gangway.agreement.terms.TermValue;
import org.gangway.agreement.terms.TermsCheck;
import org.gangway.incentive.fee.FeeRules;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.json.CanonicalJson;
import org.gangway.json.FieldFault;
import org.gangway.json.NotJsonObject;
import org.gangway.shared.Money;
import org.gangway.shared.RuleViolation;
import org.gangway.shared.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Terms as a JSON document, in the form that both parties sign; whoever has the document can compute with it.
 *
 * @param version number among the versions of the engagement, 0 where the document does not say
 * @param monthlyFee null in documents that were signed before the fee was part of them
 * @param sha256 fingerprint of the canonical text; of a signed version, the one that was signed
 */
public record TermsDocument(
        int version,
        LocalDate effectiveFrom,
        @Nullable Money monthlyFee,
        FeeRules feeRules,
        List<ServiceLevelTerms> serviceLevels,
        IncentiveSchedule incentive,
        Optional<SettlementTerms> settlement,
        Optional<RenewalTerms> renewal,
        String sha256) {

    public TermsDocument {
        serviceLevels = List.copyOf(serviceLevels);
    }

    /** Throws {@link InconsistentTerms} with every fault: first what cannot be read, and in what can be, what does not fit. */
    public static TermsDocument read(Map<String, ?> document) {
        var contract = ContractDocument.read(document);
        var read = new TermsDocument(
                contract.version(),
                contract.effectiveFrom(),
                contract.monthlyFee(),
                contract.feeRules(),
                contract.serviceLevels(),
                contract.incentive(),
                Optional.ofNullable(contract.settlement()),
                Optional.ofNullable(contract.renewal()),
                Sha256.hex(CanonicalJson.write(document)));
        throwIfAny(read.faults());
        return read;
    }

    /** The grammar of such documents as JSON Schema, draft 2020-12; {@code head} comes first. */
    public static Map<String, Object> schema(Map<String, ?> head) {
        return ContractDocument.CODEC.schema(head);
    }

    /** As it comes in a file; throws a {@link RuleViolation} with line and column where it is not one JSON object. */
    static TermsDocument parse(String json) {
        return read(object(json));
    }

    /** As {@link #parse}, not yet read as terms. */
    static Map<String, Object> object(String json) {
        try {
            return CanonicalJson.read(json);
        } catch (NotJsonObject broken) {
            throw new RuleViolation(
                    "agreement.document-not-json", Map.of("line", broken.line(), "column", broken.column()));
        }
    }

    /** What is promised, in the order in which the document says it. */
    List<TermValue> values() {
        var values = new ArrayList<TermValue>(serviceLevels);
        values.add(new IncentiveTerms(incentive));
        settlement.ifPresent(values::add);
        renewal.ifPresent(values::add);
        return values;
    }

    /** Where in the document a term stands. */
    String place(TermValue value) {
        return value instanceof ServiceLevelTerms level
                ? "serviceLevels[" + serviceLevels.indexOf(level) + "]"
                : value.subject();
    }

    private List<FieldFault> faults() {
        var faults = new ArrayList<FieldFault>();
        var seen = new LinkedHashSet<String>();
        for (int i = 0; i < serviceLevels.size(); i++) {
            var level = serviceLevels.get(i);
            if (!seen.add(level.id())) {
                faults.add(new FieldFault(
                        "serviceLevels[" + i + "].id", "agreement.service-level-twice", Map.of("id", level.id())));
            }
        }
        var currency = monthlyFee == null ? incentive.currency() : monthlyFee.currency();
        var checked = values();
        if (monthlyFee != null && !monthlyFee.isNegative()) {
            checked.add(new FeeTerms(monthlyFee, feeRules));
        }
        faults.addAll(TermsCheck.of(currency, checked).faults());
        if (monthlyFee != null && monthlyFee.isNegative()) {
            faults.add(new FieldFault("monthlyFee.amount", "incentive.fee-negative", Map.of("fee", monthlyFee)));
        }
        return faults;
    }

    private static void throwIfAny(List<FieldFault> faults) {
        if (!faults.isEmpty()) {
            throw new InconsistentTerms(faults);
        }
    }
}
