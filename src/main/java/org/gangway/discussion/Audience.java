package org.gangway.discussion;

/** Who reads a comment or an attachment, of those who see the engagement. */
public enum Audience {
    BOTH_SIDES,
    /** Only the side of whoever wrote it. */
    OWN_SIDE
}
