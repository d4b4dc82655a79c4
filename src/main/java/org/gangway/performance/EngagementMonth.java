package org.gangway.performance;

import java.time.YearMonth;
import org.gangway.engagement.EngagementId;

/** A month of an engagement. */
public record EngagementMonth(EngagementId engagement, YearMonth month) {}
