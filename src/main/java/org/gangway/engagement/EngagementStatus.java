package org.gangway.engagement;

public enum EngagementStatus {
    OPEN,
    CLOSED
}
