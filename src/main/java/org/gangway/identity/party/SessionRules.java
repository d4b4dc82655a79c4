package org.gangway.identity.party;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.util.Map;
import org.gangway.shared.RuleViolation;

/**
 * How long people of a party stay logged in.
 *
 * @param idleMinutes without doing anything, even with a page open
 * @param sessionHours whatever they do
 */
@Embeddable
public record SessionRules(int idleMinutes, int sessionHours) {

    public static final int LEAST_MINUTES = 5;
    public static final int MOST_MINUTES = 480;
    public static final int LEAST_HOURS = 1;
    public static final int MOST_HOURS = 24;

    public static final SessionRules USUAL = new SessionRules(30, 12);

    public SessionRules {
        if (idleMinutes < LEAST_MINUTES || idleMinutes > MOST_MINUTES) {
            throw new RuleViolation("identity.idle-minutes", Map.of("min", LEAST_MINUTES, "max", MOST_MINUTES));
        }
        if (sessionHours < LEAST_HOURS || sessionHours > MOST_HOURS) {
            throw new RuleViolation("identity.session-hours", Map.of("min", LEAST_HOURS, "max", MOST_HOURS));
        }
    }

    public Duration idle() {
        return Duration.ofMinutes(idleMinutes);
    }

    public Duration longest() {
        return Duration.ofHours(sessionHours);
    }
}
