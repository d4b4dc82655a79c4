package org.gangway.governance.meeting;

/** What the committee is asked to do with an item. */
public enum AgendaPurpose {
    DECISION,
    DISCUSSION,
    INFORMATION
}
