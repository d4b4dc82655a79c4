package org.gangway.agreement.renewal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.gangway.engagement.EngagementHeaderItem;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
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

    /** Every page has the header, so it asks only where the end is near; where notice is longer than a year, the mail alone says so. */
    private static final int ASKED_BEFORE_END_MONTHS = 15;

    private final EngagementService engagements;
    private final RenewalService renewals;
    private final Clock clock;

    RenewalHeader(EngagementService engagements, RenewalService renewals, Clock clock) {
        this.engagements = engagements;
        this.renewals = renewals;
        this.clock = clock;
    }

    @Override
    public Optional<Text> of(EngagementId engagement) {
        var today = LocalDate.now(clock);
        var soon = today.plusDays(NEAR_DAYS);
        if (engagements.get(engagement).term().end().isAfter(today.plusMonths(ASKED_BEFORE_END_MONTHS))) {
            return Optional.empty();
        }
        return renewals.of(engagement)
                .flatMap(RenewalState::next)
                .filter(next -> !next.lastDayToObject().isAfter(soon))
                .map(next -> Msg.agreement_renewal_due(next.lastDayToObject()));
    }
}
