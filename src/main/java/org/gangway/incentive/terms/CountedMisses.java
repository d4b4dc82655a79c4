package org.gangway.incentive.terms;

import org.gangway.json.Meaning;
import org.gangway.measure.Attainment;

/** Which misses a rule counts: only those that still reached the minimum, only those that did not, or all. */
@Meaning("Which misses count: only those that still reached the minimum, only those that did not, or all.")
public enum CountedMisses {
    ABOVE_MINIMUM,
    BELOW_MINIMUM,
    ANY_MISS;

    public boolean contains(Attainment counted) {
        return switch (counted) {
            case BELOW_EXPECTED -> this != BELOW_MINIMUM;
            case BELOW_MINIMUM -> this != ABOVE_MINIMUM;
            case MET, NO_FIGURES, TOO_FEW_CASES, RELIEVED, REPORTED_LATE, NOT_DUE, NOT_AGREED, NO_WINDOW_ENDS -> false;
        };
    }
}
