package org.gangway.engagement;

import java.util.Map;
import org.gangway.audit.AuditEvent;
import org.gangway.audit.AuditLog;
import org.gangway.identity.registration.VendorsMerged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Engagements and sites of a vendor that turned out to be another one go to that one. */
@Component
class EngagementMoves {

    private final Engagements engagements;
    private final Sites sites;
    private final AuditLog log;
    private final ApplicationEventPublisher events;

    EngagementMoves(Engagements engagements, Sites sites, AuditLog log, ApplicationEventPublisher events) {
        this.engagements = engagements;
        this.sites = sites;
        this.log = log;
        this.events = events;
    }

    @EventListener
    void merged(VendorsMerged event) {
        sites.findByParty(event.duplicate()).forEach(site -> site.moveTo(event.into()));
        for (var engagement : engagements.findByClientAndVendor(event.client(), event.duplicate())) {
            events.publishEvent(new EngagementMoved(engagement.id(), event.into()));
            engagement.moveTo(event.into());
            log.record(AuditEvent.of("engagement.moved", engagement.id().value())
                    .inEngagement(engagement.id().value())
                    .after(Map.of("name", engagement.name())));
        }
    }
}
