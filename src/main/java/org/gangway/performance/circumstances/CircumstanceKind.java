package org.gangway.performance.circumstances;

/** What a circumstance of a month is about. */
public enum CircumstanceKind {
    /** Several service levels were missed from one cause. */
    COMMON_CAUSE,
    /** Which of the credits of a common cause the client wants. */
    CHOICE,
    /** A result is relieved. */
    RELIEF,
    /** When a critical deliverable was due, and when it was delivered. */
    DELIVERY,
    /** Something that counted is taken back. */
    REVOCATION
}
