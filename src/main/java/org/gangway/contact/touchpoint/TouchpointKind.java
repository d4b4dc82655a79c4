package org.gangway.contact.touchpoint;

/** How people speak. */
public enum TouchpointKind {
    CALL,
    VISIT,
    LUNCH,
    ONE_TO_ONE
}
