package org.gangway.measure;

/** How a service level did in one month against its agreed levels. */
public enum Attainment {
    MET,
    BELOW_EXPECTED,
    BELOW_MINIMUM,
    /** There is nothing to evaluate: nothing was reported, or nothing happened. */
    NO_FIGURES,
    /** There is a figure, and too little behind it to evaluate anybody by it. */
    TOO_FEW_CASES,
    /** Accepted relief takes the whole month out; a figure by itself never says so. */
    RELIEVED,
    /** Reported after the day that the terms allow; a figure by itself never says so. */
    REPORTED_LATE,
    /** The figures need not be there yet. */
    NOT_DUE,
    /** Both sides have to agree on the figure first. */
    NOT_AGREED,
    /** The window that the month lies in is still open at its end: there is nothing to report and nothing to settle. */
    NO_WINDOW_ENDS;

    /** Evaluated on a figure, not by the rule for months without one. */
    public boolean isMeasured() {
        return this == MET || isMissed();
    }

    public boolean isMissed() {
        return this == BELOW_EXPECTED || this == BELOW_MINIMUM;
    }

    /** As a month is settled by it: what is not due or not agreed by then has no figures. */
    public Attainment whenSettled() {
        return this == NOT_DUE || this == NOT_AGREED ? NO_FIGURES : this;
    }
}
