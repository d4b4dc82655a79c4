package org.gangway.incentive.terms;

import org.gangway.json.Meaning;

/** What a percentage in the schedule is taken of. */
@Meaning("What a percentage is taken of.")
public enum PercentageBasis {
    FEE,
    AT_RISK,
    ALLOCATION
}
