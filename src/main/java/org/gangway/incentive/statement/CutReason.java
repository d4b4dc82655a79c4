package org.gangway.incentive.statement;

/** Why less was given than the formula says. */
public enum CutReason {
    LEVEL_CAP,
    COMMON_CAUSE,
    MONTH_CAP,
    ROLLING_CAP,
    YEAR_CAP,
    CREDIT_FLOOR,
    BONUS_GATE,
    BONUS_CAP,
    BONUS_YEAR_CAP,
    BONUS_CONTRACT_CAP,
    EARN_BACK_LIMIT
}
