package org.gangway.agreement.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gangway.incentive.fee.FeeRules;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.json.Codec;
import org.gangway.json.Limit;
import org.gangway.json.Meaning;
import org.gangway.json.Neutral;
import org.gangway.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * The document that both parties sign, member by member.
 *
 * @param version number among the versions of the engagement, 0 where the document does not say
 * @param monthlyFee null in documents that were signed before the fee was part of them
 * @param settlement null in documents that were signed before it was agreed
 * @param renewal null where the engagement ends with its term
 */
@Meaning(
        "What both parties sign, and what settlements are computed from. Numbers that must fit together, such as allocations "
                + "that add up, are checked when the terms are read.")
public record ContractDocument(
        @Limit(least = FORMAT, most = FORMAT, rule = "agreement.format-unknown", fact = "format")
        int format,

        @Neutral int version,
        LocalDate effectiveFrom,
        @Nullable Money monthlyFee,
        @Neutral FeeRules feeRules,
        List<ServiceLevelTerms> serviceLevels,
        IncentiveSchedule incentive,
        @Nullable String engagement,
        @Nullable String client,
        @Nullable String vendor,
        @Nullable SettlementTerms settlement,
        @Nullable RenewalTerms renewal) {

    public static final int FORMAT = 1;

    public static final Codec<ContractDocument> CODEC = Codec.ofDocuments(ContractDocument.class, TermCodec.FORMS);

    public ContractDocument {
        serviceLevels = List.copyOf(serviceLevels);
    }

    /** Throws {@link InconsistentTerms} with every fault of form. */
    public static ContractDocument read(Map<String, ?> json) {
        return CODEC.read(json).orElseThrow(InconsistentTerms::new);
    }
}
