package org.gangway.annual;

import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.settlement.SettlementRoutes;

/** Addresses of the pages about whole years. */
public final class AnnualRoutes {

    public static final String YEAR = "year";
    public static final String NUMBER = "number";

    public static final String CALENDAR_YEAR = SettlementRoutes.MONTHS + "/year/:" + YEAR;
    public static final String CONTRACT_YEAR = SettlementRoutes.MONTHS + "/contract-year/:" + NUMBER;

    private AnnualRoutes() {}

    public static String calendarYear(EngagementId engagement, int year) {
        return EngagementRoutes.of(CALENDAR_YEAR, engagement).replace(":" + YEAR, Integer.toString(year));
    }

    /**
     * The page of a contract year.
     *
     * @param number 1 for the first year of the contract
     */
    public static String contractYear(EngagementId engagement, int number) {
        return EngagementRoutes.of(CONTRACT_YEAR, engagement).replace(":" + NUMBER, Integer.toString(number));
    }
}
