package org.gangway.engagement;

import org.gangway.identity.CurrentUser;
import org.gangway.identity.Role;

/** What somebody's roles allow with engagements. */
public final class EngagementPermissions {

    private EngagementPermissions() {}

    public static boolean mayOpen(CurrentUser user) {
        return user.has(Role.OUTSOURCING_MANAGER) || user.has(Role.PORTFOLIO_MANAGER);
    }

    /** Whether somebody with these roles in it may extend or close it now. */
    public static boolean mayEnd(CurrentUser user, Engagement engagement) {
        return user.has(Role.OUTSOURCING_MANAGER) && engagement.status() == EngagementStatus.OPEN;
    }

    /** Whether somebody may call something up the ladder of the engagement: whoever may sit in its committees. */
    public static boolean mayEscalate(CurrentUser user) {
        return user.isNegotiator() || user.has(Role.COMMITTEE_MEMBER);
    }
}
