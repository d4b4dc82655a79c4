package org.gangway.incentive;

/** Which misses a rule counts: only those that still reached the minimum, only those that did not, or all. */
public enum MissZone {
    ABOVE_MINIMUM,
    BELOW_MINIMUM,
    ANY_MISS;

    boolean contains(Verdict verdict) {
        return switch (verdict) {
            case GOOD, PASSED_OVER -> false;
            case BELOW_EXPECTED -> this != BELOW_MINIMUM;
            case BELOW_MINIMUM -> this != ABOVE_MINIMUM;
        };
    }
}
