package org.gangway.incentive;

/** What a percentage in the schedule is taken of. */
public enum Basis {
    FEE,
    AT_RISK,
    ALLOCATION
}
