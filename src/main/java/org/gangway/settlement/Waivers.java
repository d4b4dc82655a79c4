package org.gangway.settlement;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import org.gangway.engagement.EngagementId;

/** What the client waived of credits. */
interface Waivers {

    /** By month and line, above zero. */
    Map<YearMonth, Map<LineKey, BigDecimal>> of(EngagementId engagement);
}
