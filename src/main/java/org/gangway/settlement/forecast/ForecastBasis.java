package org.gangway.settlement.forecast;

/** What a forecast takes a service level's result from. */
public enum ForecastBasis {
    /** Figures of the running month. */
    SO_FAR,
    /** The last month that has figures. */
    EARLIER_MONTH,
    /** Nothing was ever reported: that the target is reached. */
    TARGET
}
