package org.gangway.incentive.terms;

/** When the calculation is rounded to minor units. */
public enum RoundingMoment {
    EACH_LINE,
    TOTAL
}
