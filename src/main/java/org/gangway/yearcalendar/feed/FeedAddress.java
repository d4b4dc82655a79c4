package org.gangway.yearcalendar.feed;

import org.gangway.identity.IdentityRoutes;

/**
 * The secret address of somebody's calendar; shown once to its owner, never stored.
 *
 * @param token known to its owner alone
 */
public record FeedAddress(String token) {

    public static final String SUFFIX = ".ics";

    /** Relative to the portal's own address. */
    public String path() {
        return IdentityRoutes.FEEDS + "/" + token + SUFFIX;
    }

    @Override
    public String toString() {
        return "FeedAddress";
    }
}
