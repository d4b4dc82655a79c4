package org.gangway.teamwork;

/** What two teams may want differently; each is a question of our own, and none says anything of a country. */
public enum TeamQuestion {
    FEEDBACK,
    PRAISE,
    SILENCE,
    SAYING_NO,
    DEADLINES,
    BAD_NEWS,
    HIERARCHY,
    DECISIONS,
    INITIATIVE,
    WRITING,
    HOURS,
    HOLIDAYS
}
