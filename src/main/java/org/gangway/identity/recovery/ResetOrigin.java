package org.gangway.identity.recovery;

import java.time.Duration;

/** Who had a link for a new password made. */
public enum ResetOrigin {
    /** Its owner, by mail. */
    MAIL(Duration.ofHours(1)),
    /** An administrator of the own party, who hands it over. */
    ADMINISTRATOR(Duration.ofDays(1)),
    /** Whoever may give commands on the machine. */
    MACHINE(Duration.ofHours(1));

    private final Duration validFor;

    ResetOrigin(Duration validFor) {
        this.validFor = validFor;
    }

    Duration validFor() {
        return validFor;
    }
}
