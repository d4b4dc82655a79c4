package org.gangway.incentive;

/** Why less was given than the formula says. */
public enum CutReason {
    LEVEL_CAP,
    MONTH_CAP,
    BONUS_GATE,
    BONUS_CAP
}
