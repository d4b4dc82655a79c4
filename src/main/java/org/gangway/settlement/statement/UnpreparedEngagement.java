package org.gangway.settlement.statement;

import java.time.YearMonth;
import org.gangway.engagement.EngagementId;
import org.jspecify.annotations.Nullable;

/**
 * An engagement with a month that is over and not prepared.
 *
 * @param last the newest month that was prepared; null before the first
 */
public record UnpreparedEngagement(
        EngagementId engagement, String name, @Nullable YearMonth last) {}
