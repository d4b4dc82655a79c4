package org.gangway.agreement;

import java.util.List;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.Side;

/** A version of terms that waits for one side: offers to answer, or the side's signature. */
public record WaitingTerms(EngagementId engagement, String engagementName, int version, int toAnswer, boolean toSign) {

    static WaitingTerms of(AgreementVersion version, List<Term> terms, Engagement engagement, Side side) {
        var answers = terms.stream().filter(term -> term.isTurnOf(side)).count();
        var toSign = version.status() == AgreementStatus.AGREED
                && version.signature(side).isEmpty();
        return new WaitingTerms(engagement.id(), engagement.name(), version.number(), (int) answers, toSign);
    }
}
