package org.gangway.identity.program;

/**
 * A token that was just made; shown once, never stored.
 *
 * @param secret what the program sends
 */
public record IssuedToken(String secret) {

    @Override
    public String toString() {
        return "IssuedToken";
    }
}
