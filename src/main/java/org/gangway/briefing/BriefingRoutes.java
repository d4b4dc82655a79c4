package org.gangway.briefing;

import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.onboarding.OnboardingRoutes;

/** Addresses of the pages about briefings. */
public final class BriefingRoutes {

    public static final String BRIEFING = "briefing";

    public static final String ALL = OnboardingRoutes.TAB + "/briefings";
    public static final String ONE = ALL + "/:" + BRIEFING;

    private BriefingRoutes() {}

    public static String all(EngagementId engagement) {
        return EngagementRoutes.of(ALL, engagement);
    }

    /** The page of one briefing. */
    public static String one(EngagementId engagement, UUID briefing) {
        return EngagementRoutes.of(ONE, engagement).replace(":" + BRIEFING, briefing.toString());
    }
}
