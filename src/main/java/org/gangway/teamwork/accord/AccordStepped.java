package org.gangway.teamwork.accord;

import org.gangway.engagement.EngagementId;
import org.gangway.identity.Side;

/** A side did something with the working agreement of which the other one hears. */
public record AccordStepped(EngagementId engagement, Side by, AccordStep step) {

    /** What it did. */
    public enum AccordStep {
        OFFERED,
        CHANGED,
        REVIEWED
    }
}
