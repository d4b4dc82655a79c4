package org.gangway.measure;

import java.time.LocalDateTime;
import org.gangway.shared.Explanation;
import org.gangway.shared.NamedFacts;
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
        var facts = NamedFacts.of("name", name, "due", due.toLocalDate());
        if (done == null) {
            var since =
                    NamedFacts.with(facts, "day", asOf.toLocalDate(), "n", daysLate(counted, asOf), "counted", counted);
            return Explanation.fact("measure-not-delivered", since);
        }
        var delivered = NamedFacts.with(facts, "done", done.toLocalDate());
        return isInTime()
                ? Explanation.fact("measure-delivered-in-time", delivered)
                : Explanation.fact(
                        "measure-delivered-late",
                        NamedFacts.with(delivered, "n", daysLate(counted, asOf), "counted", counted));
    }
}
