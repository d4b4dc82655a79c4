package org.gangway.governance.committee;

/** What somebody does in a committee. */
public enum CommitteeRole {
    CHAIR,
    SECRETARY,
    MEMBER
}
