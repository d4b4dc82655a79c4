package org.gangway.incentive;

/** What is charged besides the service levels' credits. */
public enum PenaltyKind {
    DELIVERABLE,
    LATE_REPORT
}
