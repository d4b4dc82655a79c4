package org.gangway.incentive.terms;

/** The life of a service level, in the order in which it is gone through; only suspension can be left again. */
public enum LevelPhase {
    /** Talked about; nothing is evaluated. */
    PROPOSED("proposed"),
    /** Measured and reported, so that the parties learn what is normal. */
    BASELINING("baselining"),
    /** A miss is a miss and is counted, but costs nothing yet. */
    GRACE("grace"),
    IN_EFFECT("in-effect"),
    SUSPENDED("suspended"),
    RETIRED("retired");

    private final String word;

    LevelPhase(String word) {
        this.word = word;
    }

    public boolean isCounted() {
        return this == GRACE || this == IN_EFFECT;
    }

    public boolean mayFollow(LevelPhase before) {
        return compareTo(before) > 0 || (before == SUSPENDED && this == IN_EFFECT);
    }

    public String word() {
        return word;
    }
}
