package org.gangway.measure;

import java.time.LocalDateTime;
import org.gangway.shared.Explanation;
import org.jspecify.annotations.Nullable;

/**
 * A dated item and when it came. Both times are of the clock that the terms name.
 *
 * @param due the last moment that is in time
 * @param done null while it is outstanding
 */
public record Delivery(
        String name, LocalDateTime due, @Nullable LocalDateTime done) {

    /** Delivered not later than due; as of a moment an outstanding item is not. */
    public boolean isInTime() {
        return done != null && !done.isAfter(due);
    }

    /** An outstanding item is late by what has passed so far. */
    public int daysLate(LateDayCounting counted, LocalDateTime asOf) {
        return counted.late(due, done == null ? asOf : done);
    }

    Explanation explanation(LateDayCounting counted, LocalDateTime asOf) {
        var measureFacts = MeasureFacts.of("name", name).and("due", due.toLocalDate());
        if (done == null) {
            return measureFacts
                    .and("day", asOf.toLocalDate())
                    .and("n", daysLate(counted, asOf))
                    .and("counted", counted)
                    .say("measure-not-delivered");
        }
        measureFacts.and("done", done.toLocalDate());
        return isInTime()
                ? measureFacts.say("measure-delivered-in-time")
                : measureFacts
                        .and("n", daysLate(counted, asOf))
                        .and("counted", counted)
                        .say("measure-delivered-late");
    }
}
