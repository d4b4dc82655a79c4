package org.gangway.contact.map;

/** What can be missing in a map, the worst first. */
public enum GapKind {
    NOBODY_OPPOSITE,
    /** Who holds the place takes part no more. */
    LEFT,
    LEAVES_SOON,
    /** They and who stands in are away at the same time. */
    DEPUTY_AWAY_TOO,
    NO_DEPUTY,
    CADENCE_OVERDUE,
    NOT_CONFIRMED
}
