package org.gangway.engagement;

import org.gangway.identity.PartyId;

/** The vendor of an engagement turned out to be another company. */
public record EngagementMoved(EngagementId engagement, PartyId vendor) {}
