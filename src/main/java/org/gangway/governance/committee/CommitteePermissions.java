package org.gangway.governance.committee;

import java.util.Set;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.Role;

/** What somebody's roles allow in committees at all. */
public final class CommitteePermissions {

    public static final Set<Role> MAY_SIT = Set.of(Role.OUTSOURCING_MANAGER, Role.VENDOR_LEAD, Role.COMMITTEE_MEMBER);

    private CommitteePermissions() {}

    /** To have a seat in a committee and to act from it. */
    public static boolean maySit(CurrentUser user) {
        return maySit(user.roles());
    }

    static boolean maySit(Set<Role> roles) {
        return roles.stream().anyMatch(MAY_SIT::contains);
    }

    public static boolean mayEstablish(CurrentUser user) {
        return user.isNegotiator();
    }

    /** To change who sits there for the own side. */
    public static boolean mayAppoint(Committee committee, CurrentUser user) {
        return mayEstablish(user) || mayCall(committee, user);
    }

    /** To change how long the committee gives each side to answer minutes. */
    public static boolean maySetAnswerTime(Committee committee, CurrentUser user) {
        return mayCall(committee, user);
    }

    /** To call meetings of a committee. */
    public static boolean mayCall(Committee committee, CurrentUser user) {
        return maySit(user) && committee.has(user.id());
    }
}
