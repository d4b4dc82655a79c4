package org.gangway.exchange;

import org.gangway.engagement.EngagementId;
import org.gangway.identity.Side;

/**
 * Somebody of a side did something of which the other one hears.
 *
 * @param name of the social event or the improvement
 */
public record ExchangeStepped(EngagementId engagement, Side by, ExchangeStep step, String name) {

    /** What they did. */
    public enum ExchangeStep {
        EVENT_PLANNED,
        EVENT_HELD,
        EVENT_DROPPED,
        PRACTICE_SHOWN,
        PRACTICE_ADOPTED
    }
}
