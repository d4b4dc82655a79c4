package org.gangway.exchange;

import org.gangway.engagement.EngagementId;

/** That the own side has shown nothing in an engagement in this quarter. */
public record QuarterWithout(EngagementId engagement, String name) {}
