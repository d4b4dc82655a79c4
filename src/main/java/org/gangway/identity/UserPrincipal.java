package org.gangway.identity;

/** A principal that knows which of our users it stands for. */
public interface UserPrincipal {

    CurrentUser user();

    /** Which state of the account's access they were let in with. */
    int accessStamp();
}
