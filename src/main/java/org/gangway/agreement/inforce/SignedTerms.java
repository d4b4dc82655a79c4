package org.gangway.agreement.inforce;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gangway.agreement.negotiation.AgreementVersion;
import org.gangway.agreement.negotiation.AgreementVersionId;
import org.gangway.agreement.terms.ContractDocument;
import org.gangway.agreement.terms.RenewalTerms;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.agreement.terms.SettlementTerms;
import org.gangway.incentive.fee.FeeRules;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.json.CanonicalJson;
import org.gangway.json.ReadingCache;
import org.gangway.shared.Money;

/**
 * What both parties signed, read from the very bytes they signed.
 *
 * @param monthlyFee empty in versions that were signed before the fee was part of them
 */
public record SignedTerms(
        AgreementVersionId version,
        int number,
        LocalDate effectiveFrom,
        Optional<Money> monthlyFee,
        FeeRules feeRules,
        List<ServiceLevelTerms> serviceLevels,
        IncentiveSchedule incentive,
        Optional<SettlementTerms> settlement,
        Optional<RenewalTerms> renewal,
        String sha256) {

    /** Characters of JSON: contracts of some hundred engagements. */
    private static final ReadingCache<ContractDocument> READ = new ReadingCache<>(2_000_000);

    public SignedTerms {
        serviceLevels = List.copyOf(serviceLevels);
    }

    /** Read from what was signed. */
    public static SignedTerms of(AgreementVersion version) {
        var contract = READ.get(
                version.canonical().orElseThrow(),
                signed -> ContractDocument.CODEC.readKept(CanonicalJson.read(signed)));
        return new SignedTerms(
                version.id(),
                version.number(),
                version.effectiveFrom().orElseThrow(),
                Optional.ofNullable(contract.monthlyFee()),
                contract.feeRules(),
                contract.serviceLevels(),
                contract.incentive(),
                Optional.ofNullable(contract.settlement()),
                Optional.ofNullable(contract.renewal()),
                version.sha256().orElseThrow());
    }

    /** Names of the critical deliverables by their keys, in the order of the schedule. */
    public Map<String, String> deliverables() {
        var names = new LinkedHashMap<String, String>();
        incentive.further().deliverables().forEach(one -> names.put(one.key(), one.name()));
        return names;
    }

    /** Whether a rule of the schedule asks how many failures a month of that service level had. */
    public boolean countsIncidents(String serviceLevel) {
        return incentive.serviceLevels().stream()
                .anyMatch(level -> level.serviceLevel().equals(serviceLevel) && level.countsIncidents());
    }

    /** The service level with that key, if this version has it. */
    public Optional<ServiceLevelTerms> serviceLevel(String id) {
        return serviceLevels.stream().filter(level -> level.id().equals(id)).findFirst();
    }
}
