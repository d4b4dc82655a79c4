package org.gangway.engagement;

import org.gangway.identity.PartyId;

/** An engagement was opened, and nobody takes part in it yet; heard before anything else is written about it. */
public record EngagementOpened(EngagementId engagement, PartyId vendor) {}
