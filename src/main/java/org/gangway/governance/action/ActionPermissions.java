package org.gangway.governance.action;

import org.gangway.governance.committee.CommitteePermissions;
import org.gangway.identity.CurrentUser;

/** What somebody may do with actions that were assigned. */
public final class ActionPermissions {

    private ActionPermissions() {}

    /** To say of an open action that it is done. */
    public static boolean mayComplete(ActionSummary action, CurrentUser user) {
        return CommitteePermissions.maySit(user) && action.owner().equals(user.id());
    }
}
