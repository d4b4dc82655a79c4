package org.gangway.settlement.statement;

import org.gangway.engagement.EngagementId;

/** An engagement with a month that is over and not prepared. */
public record UnpreparedEngagement(EngagementId engagement, String name) {}
