package org.gangway.settlement.event;

import java.time.YearMonth;
import org.gangway.engagement.EngagementId;

/** Both parties approved what is not disputed of a month's statement; the rest is held. */
public record UndisputedPartAgreed(EngagementId engagement, YearMonth month) {}
