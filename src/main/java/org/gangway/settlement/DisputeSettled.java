package org.gangway.settlement;

import java.time.YearMonth;
import org.gangway.engagement.EngagementId;

/** A dispute about a month's statement ended, at whatever amount. */
public record DisputeSettled(EngagementId engagement, YearMonth month) {}
