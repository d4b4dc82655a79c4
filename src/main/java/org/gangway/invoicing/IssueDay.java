package org.gangway.invoicing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.gangway.engagement.EngagementSite;
import org.gangway.identity.Side;

/** The day that a credit note or invoice bears: the client's own, which books it by its calendar wherever the portal runs. */
final class IssueDay {

    private IssueDay() {}

    /** By the clock of the client's first site; that of the portal where it has none. */
    static LocalDate of(List<EngagementSite> sites, Clock clock) {
        var zone = sites.stream()
                .filter(site -> site.side() == Side.CLIENT)
                .map(EngagementSite::zone)
                .findFirst()
                .orElse(clock.getZone());
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
