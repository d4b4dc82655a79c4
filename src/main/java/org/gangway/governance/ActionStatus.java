package org.gangway.governance;

public enum ActionStatus {
    OPEN,
    DONE,
    DROPPED
}
