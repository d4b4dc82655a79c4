package org.gangway.improvement;

/** How far the review of a service level's targets has come. */
public enum ReviewState {
    /** No review's month has its result yet. */
    WAITING,
    /** The results move nothing. */
    UNCHANGED,
    /** Other targets follow from the results, and nobody has offered them. */
    PROPOSED,
    /** Other targets lie before the other side. */
    ON_TABLE,
    /** Terms with other targets were signed since. */
    AGREED
}
