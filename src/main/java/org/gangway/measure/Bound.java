package org.gangway.measure;

/** Whether the bound itself belongs to what lies beyond it, as for a figure exactly at a level or a tier. */
public enum Bound {
    INCLUSIVE,
    EXCLUSIVE;

    /**
     * Whether a value on or past the bound counts.
     *
     * @param beyond sign of the distance past the bound
     */
    public boolean admits(int beyond) {
        return this == INCLUSIVE ? beyond >= 0 : beyond > 0;
    }
}
