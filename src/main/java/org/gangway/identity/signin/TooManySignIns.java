package org.gangway.identity.signin;

import org.springframework.security.core.AuthenticationException;

/** So many sign in at this moment that nobody else is checked; nothing is said about the password. */
class TooManySignIns extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    TooManySignIns() {
        super("too many at once");
    }
}
