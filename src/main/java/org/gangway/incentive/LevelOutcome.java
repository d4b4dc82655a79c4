package org.gangway.incentive;

/** How one service level did in one month, before the schedule says what that costs. */
public enum LevelOutcome {
    REACHED("reached"),
    BELOW_EXPECTED("below-expected"),
    BELOW_MINIMUM("below-minimum"),
    NO_FIGURES("no-figures"),
    TOO_THIN("too-thin"),
    RELIEVED("relieved"),
    REPORTED_LATE("reported-late");

    private final String word;

    LevelOutcome(String word) {
        this.word = word;
    }

    /** Judged on a figure, not by the rule for months without one. */
    public boolean isMeasured() {
        return this == REACHED || isMiss();
    }

    public boolean isMiss() {
        return this == BELOW_EXPECTED || this == BELOW_MINIMUM;
    }

    String word() {
        return word;
    }
}
