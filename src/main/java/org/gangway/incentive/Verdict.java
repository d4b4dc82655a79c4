package org.gangway.incentive;

/** What a month counts as once the rule for months without figures has spoken. */
enum Verdict {
    GOOD,
    BELOW_EXPECTED,
    BELOW_MINIMUM,
    PASSED_OVER
}
