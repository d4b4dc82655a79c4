package org.gangway.settlement.ledger;

import org.gangway.settlement.month.LineKey;


import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import org.gangway.engagement.EngagementId;

/** What the client waived of credits. */
public interface WaivedCredits {

    /** By month and line, above zero. */
    Map<YearMonth, Map<LineKey, BigDecimal>> of(EngagementId engagement);
}
