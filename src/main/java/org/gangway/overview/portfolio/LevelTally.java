package org.gangway.overview.portfolio;

import java.util.List;

/**
 * How the service levels of a month did, as its statement says.
 *
 * @param measured those that were evaluated on a figure
 * @param belowMinimum the names of those that fell below their minimum
 */
public record LevelTally(int met, int measured, List<String> belowMinimum) {

    public LevelTally {
        belowMinimum = List.copyOf(belowMinimum);
    }

    public boolean isMeasured() {
        return measured > 0;
    }
}
