package org.gangway.performance.figures;

import org.gangway.identity.CurrentUser;
import org.gangway.identity.Role;

/** What somebody may do about the figures of an engagement. */
public final class FigurePermissions {

    private FigurePermissions() {}

    /** To report figures by hand and to import files of them. */
    public static boolean mayReport(CurrentUser user) {
        return user.has(Role.VENDOR_LEAD);
    }
}
