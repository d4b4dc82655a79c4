package org.gangway.teamwork;

import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.onboarding.OnboardingRoutes;

/** Addresses of the pages about how two teams work together. */
public final class TeamworkRoutes {

    public static final String AGREEMENT = OnboardingRoutes.TAB + "/agreement";

    private TeamworkRoutes() {}

    public static String agreement(EngagementId engagement) {
        return EngagementRoutes.of(AGREEMENT, engagement);
    }
}
