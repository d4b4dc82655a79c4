package org.gangway.settlement.ledger;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import org.gangway.engagement.EngagementId;
import org.gangway.settlement.month.LineKey;

/** What the client waived of credits. */
public interface WaivedCredits {

    /** By month and line, above zero. */
    Map<YearMonth, Map<LineKey, BigDecimal>> of(EngagementId engagement);

    /** Of all lines of a month. */
    static BigDecimal sum(Map<YearMonth, Map<LineKey, BigDecimal>> waived, YearMonth month) {
        return waived.getOrDefault(month, Map.of()).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
