package org.gangway.performance;

import java.time.YearMonth;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementRoutes;

/** Addresses of the pages about figures. */
public final class PerformanceRoutes {

    public static final String MONTH = "month";
    public static final String LEVEL = "level";

    public static final String RESULTS = EngagementRoutes.ENGAGEMENT + "/performance";
    public static final String RECEIVABLES = RESULTS + "/receivables";
    public static final String IMPORT = RESULTS + "/import";

    private PerformanceRoutes() {}

    /** The newest month that is over. */
    public static String results(EngagementId engagement) {
        return EngagementRoutes.of(RESULTS, engagement);
    }

    public static String results(EngagementId engagement, YearMonth month) {
        return results(engagement) + "?" + MONTH + "=" + month;
    }

    public static String receivables(EngagementId engagement) {
        return EngagementRoutes.of(RECEIVABLES, engagement);
    }

    public static String fileImport(EngagementId engagement) {
        return EngagementRoutes.of(IMPORT, engagement);
    }
}
