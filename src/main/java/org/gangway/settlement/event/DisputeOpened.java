package org.gangway.settlement.event;

import java.time.YearMonth;
import org.gangway.engagement.EngagementId;

/** One party objects to a month's statement. */
public record DisputeOpened(EngagementId engagement, YearMonth month, String reason) {}
