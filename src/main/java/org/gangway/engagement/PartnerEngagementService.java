package org.gangway.engagement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.identity.ForVendorReaders;
import org.gangway.identity.PartyId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a client has with each of its vendors, as far as the signed-in user sees it. */
@Service
@Transactional(readOnly = true)
public class PartnerEngagementService {

    private final Engagements engagements;
    private final CurrentUserProvider currentUserProvider;
    private final Clock clock;

    PartnerEngagementService(Engagements engagements, CurrentUserProvider currentUserProvider, Clock clock) {
        this.engagements = engagements;
        this.currentUserProvider = currentUserProvider;
        this.clock = clock;
    }

    /** How many engagements run today with each vendor that has one. */
    @ForVendorReaders
    public Map<PartyId, Long> running() {
        var running = new LinkedHashMap<PartyId, Long>();
        engagements
                .countRunning(currentUserProvider.current().party(), LocalDate.now(clock.withZone(ZoneOffset.UTC)))
                .forEach(one -> running.put(new PartyId(one.vendor()), one.count()));
        return running;
    }

    /** All engagements with a vendor, those that end last first. */
    @ForVendorReaders
    public List<EngagementSummary> with(PartyId vendor) {
        return engagements.findBetween(currentUserProvider.current().party(), vendor);
    }
}
