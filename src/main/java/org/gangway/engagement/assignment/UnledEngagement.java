package org.gangway.engagement.assignment;

import org.gangway.engagement.EngagementId;

/** An engagement in which nobody leads for the reader's side. */
public record UnledEngagement(EngagementId id, String name) {}
