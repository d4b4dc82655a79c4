package org.gangway.identity;

/** A principal that knows which of our users it stands for. */
public interface UserPrincipal {

    CurrentUser user();
}
