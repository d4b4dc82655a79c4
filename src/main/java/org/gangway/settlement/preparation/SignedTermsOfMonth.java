package org.gangway.settlement.preparation;

import java.time.YearMonth;
import java.util.List;
import org.gangway.agreement.inforce.AgreementService;
import org.gangway.agreement.inforce.SignedTerms;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.shared.Period;
import org.springframework.stereotype.Component;

/** Terms as both parties signed them, each with its fee. */
@Component
class SignedTermsOfMonth implements MonthTerms {

    private final AgreementService agreements;
    private final EngagementService engagements;

    SignedTermsOfMonth(AgreementService agreements, EngagementService engagements) {
        this.agreements = agreements;
        this.engagements = engagements;
    }

    @Override
    public List<TermsOfMonth> during(EngagementId engagement, YearMonth month) {
        var about = engagements.get(engagement);
        return agreements.inForceDuring(engagement, month).stream()
                .map(part -> of(part.days(), part.terms(), about))
                .toList();
    }

    private static TermsOfMonth of(Period days, SignedTerms terms, Engagement about) {
        return new TermsOfMonth(
                days,
                terms.number(),
                terms.sha256(),
                terms.incentive(),
                terms.monthlyFee().orElseGet(about::monthlyFee),
                terms.settlement(),
                YearMonth.from(about.term().end()));
    }
}
