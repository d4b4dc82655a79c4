package org.gangway.settlement.event;

import java.time.YearMonth;
import org.gangway.engagement.EngagementId;
import org.jspecify.annotations.Nullable;

/**
 * A dispute about a month's statement ended, at whatever amount.
 *
 * @param stillOpen the reason of the latest one that is still open; null when this was the last
 */
public record DisputeSettled(
        EngagementId engagement, YearMonth month, @Nullable String stillOpen) {}
