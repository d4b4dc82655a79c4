package org.gangway.incentive;

/** Which misses a rule counts: only those that still reached the minimum, or all. */
public enum MissZone {
    ABOVE_MINIMUM,
    ANY_MISS;

    boolean contains(Verdict verdict) {
        return verdict == Verdict.BELOW_EXPECTED || (this == ANY_MISS && verdict == Verdict.BELOW_MINIMUM);
    }
}
