package org.gangway.agreement.negotiation;

import java.util.List;
import org.gangway.agreement.terms.ContractDocument;
import org.gangway.agreement.terms.FeeTerms;
import org.gangway.agreement.terms.IncentiveTerms;
import org.gangway.agreement.terms.RenewalTerms;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.agreement.terms.SettlementTerms;
import org.gangway.agreement.terms.TermValue;
import org.gangway.engagement.Engagement;
import org.gangway.incentive.fee.FeeRules;
import org.gangway.json.CanonicalJson;
import org.gangway.shared.Money;

/** What is signed: parties, number, day and every term, as one JSON text. */
public final class ContractText {

    private ContractText() {}

    public static String of(Engagement engagement, AgreementVersion version, List<TermValue> terms) {
        var contract = new ContractDocument(
                ContractDocument.FORMAT,
                version.number(),
                version.effectiveFrom().orElseThrow(),
                fee(engagement, terms),
                values(terms, FeeTerms.class).stream()
                        .map(FeeTerms::feeRules)
                        .findFirst()
                        .orElse(FeeRules.USUAL),
                values(terms, ServiceLevelTerms.class),
                values(terms, IncentiveTerms.class).getFirst().schedule(),
                engagement.id().value().toString(),
                engagement.client().value().toString(),
                engagement.vendor().value().toString(),
                values(terms, SettlementTerms.class).stream().findFirst().orElse(null),
                values(terms, RenewalTerms.class).stream().findFirst().orElse(null));
        return CanonicalJson.write(ContractDocument.CODEC.write(contract));
    }

    /** What a version says, or else what the engagement was opened with. */
    static Money fee(Engagement engagement, List<TermValue> terms) {
        return values(terms, FeeTerms.class).stream()
                .map(FeeTerms::monthlyFee)
                .findFirst()
                .orElse(engagement.monthlyFee());
    }

    private static <T extends TermValue> List<T> values(List<TermValue> terms, Class<T> type) {
        return terms.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
