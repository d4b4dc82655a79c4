package org.gangway.agreement.index;

import org.gangway.identity.CurrentUser;
import org.gangway.identity.Role;

/** What somebody's roles in an engagement allow with the values of its index. */
public final class IndexPermissions {

    private IndexPermissions() {}

    public static boolean mayEnter(CurrentUser user) {
        return user.has(Role.OUTSOURCING_MANAGER);
    }
}
