package org.gangway.incentive.terms;

/** What happens at the end of the term to credits that could still have been earned back. */
public enum AtTermEnd {
    LAPSE,
    RETURN_IF_GOOD
}
