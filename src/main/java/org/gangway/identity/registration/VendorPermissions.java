package org.gangway.identity.registration;

import org.gangway.identity.CurrentUser;
import org.gangway.identity.Role;

/** What somebody's roles allow with the vendors of their party. */
public final class VendorPermissions {

    private VendorPermissions() {}

    public static boolean mayRegister(CurrentUser user) {
        return user.isClient() && user.has(Role.ADMINISTRATOR);
    }
}
