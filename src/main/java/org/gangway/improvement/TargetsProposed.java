package org.gangway.improvement;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.gangway.engagement.EngagementId;
import org.gangway.measure.Unit;

/**
 * A review proposes another target for a service level; it holds only once both sides have signed it.
 *
 * @param name what the parties call the service level
 * @param month the last month whose result counts
 */
public record TargetsProposed(
        EngagementId engagement,
        String serviceLevel,
        String name,
        YearMonth month,
        Unit unit,
        BigDecimal before,
        BigDecimal after) {}
