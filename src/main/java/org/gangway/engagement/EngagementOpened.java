package org.gangway.engagement;

public record EngagementOpened(EngagementId engagement) {}
