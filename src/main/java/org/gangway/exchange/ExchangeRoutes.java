package org.gangway.exchange;

import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementRoutes;

/** Addresses of the page about social events and shown improvements. */
public final class ExchangeRoutes {

    public static final String TAB = EngagementRoutes.ENGAGEMENT + "/exchange";

    private ExchangeRoutes() {}

    public static String tab(EngagementId engagement) {
        return EngagementRoutes.of(TAB, engagement);
    }
}
