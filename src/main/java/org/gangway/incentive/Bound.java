package org.gangway.incentive;

/** Whether the bound itself belongs to what lies beyond it. */
public enum Bound {
    INCLUDED,
    EXCLUDED;

    /** @param beyond sign of the distance past the bound */
    boolean admits(int beyond) {
        return this == INCLUDED ? beyond >= 0 : beyond > 0;
    }
}
