package org.gangway.discussion;

/** What comments and attachments can be about; the key of each is said by the module that it belongs to. */
public enum SubjectKind {
    /** A service level or another term, in whichever version; by the subject of the term. */
    TERM,
    /** What is reported of a service level for a month; by both. */
    FIGURE,
    /** By its month. */
    STATEMENT,
    /** A service level in a statement; by both. */
    STATEMENT_LINE,
    AGENDA_ITEM,
    ACTION,
    /** The import of a file with figures. */
    IMPORT,
    ONBOARDING_TASK,
    VISIT,
    QUALITY_PRACTICE
}
