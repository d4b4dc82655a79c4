package org.gangway.identity.signin;

import org.gangway.identity.IdentityRoutes;

/** Why a session is over before its owner logged out; the login page says so. */
enum SessionEnd {
    /** Too long without doing anything, or too long in all. */
    EXPIRED(IdentityRoutes.EXPIRED),
    /** The password, the roles or the access changed. */
    CHANGED(IdentityRoutes.CHANGED);

    /** Under which a request says so to whoever answers it. */
    static final String ATTRIBUTE = SessionEnd.class.getName();

    private final String parameter;

    SessionEnd(String parameter) {
        this.parameter = parameter;
    }

    String parameter() {
        return parameter;
    }
}
