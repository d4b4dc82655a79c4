package org.gangway.incentive;

/** When the calculation is rounded to minor units. */
public enum RoundingMoment {
    EACH_LINE,
    TOTAL
}
