package org.gangway.agreement;

/** Over which time a service level is measured. */
public enum MeasuringPeriod {
    MONTH
}
