package org.gangway.engagement;

import org.gangway.identity.CurrentUser;
import org.gangway.identity.Role;
import org.gangway.identity.Side;

/** Who keeps the sites of a side. */
final class SitePermissions {

    private SitePermissions() {}

    /**
     * @param user with the roles that they hold in the engagement
     * @param side on which their party stands there
     */
    static boolean mayKeep(CurrentUser user, Side side) {
        return side == Side.CLIENT
                ? user.has(Role.OUTSOURCING_MANAGER)
                : user.has(Role.VENDOR_LEAD) || user.has(Role.ADMINISTRATOR);
    }
}
