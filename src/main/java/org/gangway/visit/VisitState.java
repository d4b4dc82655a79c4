package org.gangway.visit;

/** How far a visit is. */
public enum VisitState {
    /** By the side of the visitor. */
    PLANNED,
    /** The side that is visited receives them. */
    CONFIRMED,
    /** With a report. */
    DONE,
    CANCELLED
}
