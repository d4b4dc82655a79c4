package org.gangway.agreement.inforce;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.gangway.agreement.index.IndexValueService;
import org.gangway.engagement.CurrentFee;
import org.gangway.engagement.EngagementId;
import org.gangway.incentive.fee.FeeRules;
import org.gangway.shared.Money;
import org.springframework.stereotype.Component;

/** The fee of the version that is in force today. */
@Component
class FeeInForce implements CurrentFee {

    private final AgreementService agreements;
    private final IndexValueService indexValues;
    private final Clock clock;

    FeeInForce(AgreementService agreements, IndexValueService indexValues, Clock clock) {
        this.agreements = agreements;
        this.indexValues = indexValues;
        this.clock = clock;
    }

    @Override
    public Optional<FeeOfMonth> of(EngagementId engagement) {
        return agreements
                .inForce(engagement, LocalDate.now(clock))
                .flatMap(terms -> terms.monthlyFee()
                        .map(fee -> new FeeOfMonth(
                                flat(engagement, fee, terms.feeRules()),
                                terms.feeRules().isByVolume())));
    }

    /** As the index moved it by now. */
    private Money flat(EngagementId engagement, Money agreed, FeeRules rules) {
        var index = rules.index();
        return index == null
                ? agreed
                : index.moved(agreed, indexValues.known(engagement, index.series()), YearMonth.now(clock));
    }
}
