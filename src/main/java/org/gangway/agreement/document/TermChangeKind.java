package org.gangway.agreement.document;

/** What taking a document over makes of a term. */
public enum TermChangeKind {
    ADDED,
    /** A draft is written anew. */
    CHANGED,
    /** What lies on the table, or was agreed, is answered with another offer. */
    COUNTERED,
    UNCHANGED,
    /** The document does not say anything about it. */
    LEFT_ALONE
}
