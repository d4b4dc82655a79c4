package org.gangway.teamwork.accord;

/** Where a point stands. */
public enum WorkingPointState {
    /** On the table, never agreed. */
    OFFERED,
    AGREED,
    /** Agreed, and other words are on the table. */
    REOPENED,
    /** Agreed, and one side wants it to end. */
    ENDING,
    /** Taken back before it was agreed, or ended by both. */
    DROPPED;

    /** Whether the other side has something to answer. */
    public boolean isOpen() {
        return this == OFFERED || this == REOPENED || this == ENDING;
    }

    /** Whether both teams work by it. */
    public boolean isInForce() {
        return this == AGREED || this == REOPENED || this == ENDING;
    }
}
