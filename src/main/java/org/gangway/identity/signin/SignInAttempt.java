package org.gangway.identity.signin;

/**
 * Somebody tries to sign in.
 *
 * @param email the account they mean, in the form of {@link org.gangway.identity.EmailAddress}
 */
record SignInAttempt(String email, SignInOrigin origin) {}
