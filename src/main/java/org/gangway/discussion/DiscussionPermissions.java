package org.gangway.discussion;

import org.gangway.identity.CurrentUser;
import org.gangway.identity.PersonId;
import org.gangway.identity.Role;

/** Who comments and attaches files, and who takes them back. */
public final class DiscussionPermissions {

    private DiscussionPermissions() {}

    /**
     * To say something, or attach a file.
     *
     * @param user with the roles that they hold in the engagement
     */
    public static boolean mayWrite(CurrentUser user) {
        return user.approves() || user.has(Role.COMMITTEE_MEMBER) || user.has(Role.PORTFOLIO_MANAGER);
    }

    /** What somebody wrote, only they take back. */
    public static boolean mayWithdraw(CurrentUser user, PersonId author) {
        return mayWrite(user) && user.id().equals(author);
    }
}
