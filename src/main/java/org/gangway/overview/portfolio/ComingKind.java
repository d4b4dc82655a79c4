package org.gangway.overview.portfolio;

/** What the next weeks bring. */
public enum ComingKind {
    MEETING,
    ANSWER,
    NOTICE,
    TERM_END,
    CLOSED
}
