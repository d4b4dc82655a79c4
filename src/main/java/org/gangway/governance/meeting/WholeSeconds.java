package org.gangway.governance.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Moments as minutes and invitations name them: to the second, so that what is kept is what was hashed. */
public final class WholeSeconds {

    private WholeSeconds() {}

    public static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
