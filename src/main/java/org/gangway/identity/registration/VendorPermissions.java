package org.gangway.identity.registration;

import org.gangway.identity.CurrentUser;
import org.gangway.identity.Role;

/** What somebody's roles allow with the vendors of their party. */
public final class VendorPermissions {

    private VendorPermissions() {}

    public static boolean mayRegister(CurrentUser user) {
        return user.isClient() && user.has(Role.ADMINISTRATOR);
    }

    /** Who says what the company thinks of its vendors. */
    public static boolean mayAssess(CurrentUser user) {
        return user.isClient()
                && (user.has(Role.ADMINISTRATOR)
                        || user.has(Role.OUTSOURCING_MANAGER)
                        || user.has(Role.PORTFOLIO_MANAGER));
    }

    /** Who answers for a vendor whether it works for a client. */
    public static boolean mayAnswerClients(CurrentUser user) {
        return !user.isClient() && user.has(Role.ADMINISTRATOR);
    }
}
