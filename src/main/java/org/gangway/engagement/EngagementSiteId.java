package org.gangway.engagement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
record EngagementSiteId(
        @Column(name = "engagement_id") UUID engagement,
        @Column(name = "site_id") UUID site) implements Serializable {}
