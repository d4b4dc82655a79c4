package org.gangway.contact.map;

import org.gangway.engagement.assignment.AssignmentPermissions;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PersonId;

/** Who changes a map. */
public final class CounterpartPermissions {

    private CounterpartPermissions() {}

    /**
     * To draw pairs and to say who holds the places of the own side.
     *
     * @param user with the roles that they hold in the engagement
     */
    public static boolean mayDraw(CurrentUser user) {
        return AssignmentPermissions.mayAssign(user);
    }

    /** To say of somebody of the own side that they still are the one to turn to, and who stands in for them. */
    public static boolean maySpeakFor(CurrentUser user, PersonId person) {
        return user.id().equals(person) || mayDraw(user);
    }
}
