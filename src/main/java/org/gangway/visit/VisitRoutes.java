package org.gangway.visit;

import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementRoutes;

/** Addresses of the page about visits. */
public final class VisitRoutes {

    public static final String TAB = EngagementRoutes.ENGAGEMENT + "/visits";

    private VisitRoutes() {}

    public static String tab(EngagementId engagement) {
        return EngagementRoutes.of(TAB, engagement);
    }
}
