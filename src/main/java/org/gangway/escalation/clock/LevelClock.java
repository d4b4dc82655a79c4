package org.gangway.escalation.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gangway.shared.RuleViolation;

/**
 * The time that a level of a ladder has for its answer: it runs while both sites are open, and not while both sides agreed
 * to pause.
 *
 * @param hours as they were known when the level was called
 * @param pauses in their order, without overlaps
 */
public record LevelClock(CommonHours hours, Instant calledAt, Duration limit, List<Pause> pauses) {

    public LevelClock {
        if (limit.isZero() || limit.isNegative()) {
            throw new RuleViolation("escalation.limit-missing");
        }
        pauses = List.copyOf(pauses);
    }

    /** The instant at which the time is used up, when an answer is in time for the last time; empty while it is paused. */
    public Optional<Instant> dueAt() {
        var left = limit;
        var from = calledAt;
        for (var pause : pauses) {
            var before = hours.used(from, pause.from());
            if (before.compareTo(left) >= 0) {
                return hours.after(from, left);
            }
            if (pause.until() == null) {
                return Optional.empty();
            }
            left = left.minus(before);
            from = pause.until();
        }
        return hours.after(from, left);
    }

    /** How much of the time was used by then; never more than the limit. */
    public Duration usedBy(Instant moment) {
        var used = Duration.ZERO;
        var from = calledAt;
        for (var pause : pauses) {
            if (!pause.from().isBefore(moment)) {
                return shortest(used.plus(hours.used(from, moment)));
            }
            used = used.plus(hours.used(from, pause.from()));
            if (pause.until() == null || pause.until().isAfter(moment)) {
                return shortest(used);
            }
            from = pause.until();
        }
        return shortest(used.plus(hours.used(from, moment)));
    }

    public Duration leftAt(Instant moment) {
        return limit.minus(usedBy(moment));
    }

    private Duration shortest(Duration used) {
        return used.compareTo(limit) < 0 ? used : limit;
    }
}
