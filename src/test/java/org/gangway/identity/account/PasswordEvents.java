package org.gangway.identity.account;

import org.gangway.audit.UseCases;

/** Lets the change of a password reach the log of a test. */
public final class PasswordEvents {

    private PasswordEvents() {}

    public static void know(UseCases useCases) {
        useCases.know(useCases.of(StoredPassword.class));
    }
}
