package org.gangway.agreement.inforce;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.gangway.engagement.CurrentFee;
import org.gangway.engagement.EngagementId;
import org.springframework.stereotype.Component;

/** The fee of the version that is in force today. */
@Component
class FeeInForce implements CurrentFee {

    private final AgreementService agreements;
    private final Clock clock;

    FeeInForce(AgreementService agreements, Clock clock) {
        this.agreements = agreements;
        this.clock = clock;
    }

    @Override
    public Optional<FeeOfMonth> of(EngagementId engagement) {
        return agreements
                .inForce(engagement, LocalDate.now(clock))
                .flatMap(terms -> terms.monthlyFee()
                        .map(fee -> new FeeOfMonth(fee, terms.feeRules().isByVolume())));
    }
}
