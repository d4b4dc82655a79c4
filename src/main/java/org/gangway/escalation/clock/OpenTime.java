package org.gangway.escalation.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of time without a break.
 *
 * @param until not in it any more
 */
public record OpenTime(Instant from, Instant until) {

    public OpenTime {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("ends before it begins: " + from + " " + until);
        }
    }

    static Optional<OpenTime> of(Instant from, Instant until) {
        return from.isBefore(until) ? Optional.of(new OpenTime(from, until)) : Optional.empty();
    }

    public Duration length() {
        return Duration.between(from, until);
    }

    Optional<OpenTime> common(OpenTime other) {
        return of(later(from, other.from), earlier(until, other.until));
    }

    /** The times that are in one of both lists at least, which are in order, without overlaps. */
    static List<OpenTime> joined(List<OpenTime> times) {
        var joined = new ArrayList<OpenTime>();
        for (var time : times) {
            if (joined.isEmpty() || joined.getLast().until.isBefore(time.from)) {
                joined.add(time);
            } else {
                var last = joined.removeLast();
                joined.add(new OpenTime(last.from, later(last.until, time.until)));
            }
        }
        return joined;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
