package org.gangway.measure;

/** Whether a greater or a smaller figure is the better one. */
public enum Direction {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER;

    /** Turns a comparison of two figures into one of their merit: positive when the first is the better. */
    public int merit(int comparison) {
        return this == HIGHER_IS_BETTER ? comparison : -comparison;
    }
}
