package org.gangway.engagement;

/** People of the client moved its end. */
public record EngagementExtended(EngagementId engagement) {}
