package org.gangway.measure;

/** What a figure means against the promised levels. */
public enum Attainment {
    MET,
    BELOW_EXPECTED,
    BELOW_MINIMUM,
    /** There is nothing to judge: nothing was told, or nothing happened. */
    NO_FIGURES,
    /** There is a figure, and too little behind it to judge anybody by it. */
    TOO_THIN,
    /** The figures need not be there yet. */
    NOT_DUE;

    public boolean isMissed() {
        return this == BELOW_EXPECTED || this == BELOW_MINIMUM;
    }
}
