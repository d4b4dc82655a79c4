package org.gangway.agreement.inforce;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.gangway.agreement.negotiation.AgreementStatus;
import org.gangway.engagement.EngagementHeaderItem;
import org.gangway.engagement.EngagementId;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.springframework.stereotype.Component;

/** Says in the header of the engagement which version of the terms is in force. */
@Component
class TermsInForceHeader implements EngagementHeaderItem {

    private final AgreementService agreements;
    private final Clock clock;

    TermsInForceHeader(AgreementService agreements, Clock clock) {
        this.agreements = agreements;
        this.clock = clock;
    }

    @Override
    public Optional<Text> of(EngagementId engagement) {
        var today = LocalDate.now(clock);
        return agreements.versions(engagement).stream()
                .filter(version -> version.status() == AgreementStatus.SIGNED
                        && version.effectiveFrom()
                                .filter(day -> !day.isAfter(today))
                                .isPresent())
                .findFirst()
                .map(version -> Msg.agreement_in_force(
                        version.number(), version.effectiveFrom().orElseThrow()));
    }
}
