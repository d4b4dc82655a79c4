package org.gangway.governance;

/** What somebody does in a committee. */
public enum CommitteeRole {
    CHAIR,
    SECRETARY,
    MEMBER
}
