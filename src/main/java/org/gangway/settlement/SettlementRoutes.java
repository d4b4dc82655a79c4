package org.gangway.settlement;

import java.time.YearMonth;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementRoutes;

/** Addresses of the pages about statements and the ledger. */
public final class SettlementRoutes {

    public static final String MONTH = "month";

    public static final String MONTHS = EngagementRoutes.ENGAGEMENT + "/settlement";
    public static final String STATEMENT = MONTHS + "/:" + MONTH;
    public static final String LEDGER = MONTHS + "/ledger";

    private SettlementRoutes() {}

    public static String months(EngagementId engagement) {
        return EngagementRoutes.of(MONTHS, engagement);
    }

    public static String statement(EngagementId engagement, YearMonth month) {
        return EngagementRoutes.of(STATEMENT, engagement).replace(":" + MONTH, month.toString());
    }

    public static String ledger(EngagementId engagement) {
        return EngagementRoutes.of(LEDGER, engagement);
    }
}
