package org.gangway.notification.news;

import org.gangway.engagement.EngagementId;

/** An engagement that somebody has news of. */
public record NewsEngagement(EngagementId id, String name) {}
