package org.gangway.onboarding;

import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementRoutes;

/** Addresses of the pages about onboarding. */
public final class OnboardingRoutes {

    public static final String TAB = EngagementRoutes.ENGAGEMENT + "/onboarding";
    public static final String PLANS = "onboarding";

    /** Parameter of the address of the tab: which plan is shown. */
    public static final String PLAN = "plan";

    public static final String TOKEN = "token";

    /** Where a secret link leads. */
    public static final String PULSE = "pulse/:" + TOKEN;

    private OnboardingRoutes() {}

    public static String pulse(String token) {
        return PULSE.replace(":" + TOKEN, token);
    }

    public static String tab(EngagementId engagement) {
        return EngagementRoutes.of(TAB, engagement);
    }

    /** The page of one plan. */
    public static String plan(EngagementId engagement, UUID plan) {
        return tab(engagement) + "?" + PLAN + "=" + plan;
    }
}
