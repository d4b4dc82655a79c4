package org.gangway.teamwork.accord;

/** What a side did with a point. */
public enum PointStepKind {
    OFFERED,
    COUNTERED,
    ACCEPTED,
    WITHDRAWN,
    END_OFFERED,
    ENDED
}
