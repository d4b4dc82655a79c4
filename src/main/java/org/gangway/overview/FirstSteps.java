package org.gangway.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way of a new company, or of its vendor, to the first statement that both sides agree on.
 *
 * @param engagement the name of the engagement that has come furthest; null where there is none yet
 */
public record FirstSteps(@Nullable String engagement, List<FirstStep> steps) {

    public FirstSteps {
        steps = List.copyOf(steps);
    }

    public int done() {
        return (int) steps.stream().filter(FirstStep::done).count();
    }
}
