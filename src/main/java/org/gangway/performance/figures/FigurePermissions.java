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

    /** To state what the own company measured, for the client. */
    public static boolean mayMeasure(CurrentUser user) {
        return user.has(Role.OUTSOURCING_MANAGER);
    }

    /** To accept what the other side states. */
    public static boolean mayAgree(CurrentUser user) {
        return mayReport(user) || mayMeasure(user);
    }
}
