package org.gangway.paragraph;

import org.gangway.identity.CurrentUser;
import org.gangway.identity.Role;

/** Who translates what both sides read, and stands by what others or machines translated. */
public final class TranslationPermissions {

    private TranslationPermissions() {}

    /**
     * To translate, correct and confirm.
     *
     * @param user with the roles that they hold in the engagement
     */
    public static boolean mayTranslate(CurrentUser user) {
        return user.approves() || user.has(Role.COMMITTEE_MEMBER) || user.has(Role.PORTFOLIO_MANAGER);
    }
}
