package org.gangway.identity;

/** Whether somebody can sign in. */
public enum PersonAccess {
    /** They are known, and have no account. */
    NONE,
    OPEN,
    /** They have an account, and can no longer sign in. */
    ENDED
}
