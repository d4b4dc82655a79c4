package org.gangway.incentive.statement;

/** What is charged besides the service levels' credits. */
public enum PenaltyKind {
    DELIVERABLE,
    LATE_REPORT
}
