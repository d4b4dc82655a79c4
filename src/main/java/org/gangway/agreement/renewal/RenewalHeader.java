package org.gangway.agreement.renewal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.gangway.engagement.EngagementHeaderItem;
import org.gangway.engagement.EngagementId;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says in the header of the engagement that the last day to object to its renewal is near. */
@Component
@Order(10)
class RenewalHeader implements EngagementHeaderItem {

    /** A quarter: committees meet in it at least once. */
    private static final int NEAR_DAYS = 90;

    private final RenewalService renewals;
    private final Clock clock;

    RenewalHeader(RenewalService renewals, Clock clock) {
        this.renewals = renewals;
        this.clock = clock;
    }

    @Override
    public Optional<Text> of(EngagementId engagement) {
        var soon = LocalDate.now(clock).plusDays(NEAR_DAYS);
        return renewals.of(engagement)
                .flatMap(RenewalState::next)
                .filter(next -> !next.lastDayToObject().isAfter(soon))
                .map(next -> Msg.agreement_renewal_due(next.lastDayToObject()));
    }
}
