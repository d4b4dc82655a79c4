package org.gangway.overview.portfolio;

/** How an engagement stands; the worst first. */
public enum HealthLevel {
    OFF_TRACK,
    WATCH,
    ON_TRACK,
    /** Nothing speaks against it, and no month has been measured yet. */
    NOT_MEASURED
}
