package org.gangway.engagement;

import org.gangway.shared.Period;

/** An engagement as a line in a list. */
public record EngagementSummary(
        EngagementId id, String name, String client, String vendor, Period term, EngagementStatus status) {}
