package org.gangway.contact.touchpoint;

/** What became of a talk. */
public enum TouchpointState {
    PLANNED,
    HELD,
    DROPPED
}
