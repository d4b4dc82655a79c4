package org.gangway.governance.meeting;

/** How far minutes have come; {@code ACCEPTED} by both sides is for ever. */
public enum MinutesState {
    DRAFT,
    CIRCULATED,
    OBJECTED,
    ACCEPTED
}
