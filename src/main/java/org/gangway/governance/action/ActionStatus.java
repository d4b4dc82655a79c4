package org.gangway.governance.action;

public enum ActionStatus {
    OPEN,
    DONE,
    DROPPED
}
