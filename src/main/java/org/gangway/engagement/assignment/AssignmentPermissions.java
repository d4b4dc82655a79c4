package org.gangway.engagement.assignment;

import java.util.Arrays;
import java.util.List;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PersonAccess;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.Role;
import org.gangway.identity.Side;

/** Who says who takes part in an engagement, and as what somebody can. */
public final class AssignmentPermissions {

    private AssignmentPermissions() {}

    /**
     * To say who takes part for the own side, and until when.
     *
     * @param user with the roles that they hold in the engagement
     */
    public static boolean mayAssign(CurrentUser user) {
        return user.isNegotiator() || user.has(Role.PORTFOLIO_MANAGER) || user.has(Role.ADMINISTRATOR);
    }

    /** What somebody can be: anything of their side without an account, otherwise what their company gave them, or reader. */
    public static List<Role> rolesFor(PersonSummary person, Side side) {
        return Arrays.stream(Role.values())
                .filter(role -> !role.isCompanyWide() && role.fits(side))
                .filter(role -> role == Role.READER
                        || person.access() == PersonAccess.NONE
                        || person.roles().contains(role))
                .toList();
    }
}
