package org.gangway.incentive.terms;

/** What a percentage in the schedule is taken of. */
public enum PercentageBasis {
    FEE,
    AT_RISK,
    ALLOCATION
}
