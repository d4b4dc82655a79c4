package org.gangway.search;

/** Of which kind something is that was found, in the order in which kinds are shown. */
public enum SearchKind {
    PAGE,
    ENGAGEMENT,
    VENDOR,
    PERSON,
    DECISION,
    MINUTES
}
