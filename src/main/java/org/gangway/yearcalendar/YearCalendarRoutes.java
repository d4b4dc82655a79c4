package org.gangway.yearcalendar;

import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementRoutes;

/** Addresses of the calendar. */
public final class YearCalendarRoutes {

    /** Everything that the reader sees, across engagements. */
    public static final String CALENDAR = "calendar";

    public static final String TAB = EngagementRoutes.ENGAGEMENT + "/calendar";

    public static final String FEED = "calendar-feed";

    /** Parameters: which year is shown, and which kind alone. */
    public static final String YEAR = "year";

    public static final String KIND = "kind";

    private YearCalendarRoutes() {}

    public static String tab(EngagementId engagement) {
        return EngagementRoutes.of(TAB, engagement);
    }
}
