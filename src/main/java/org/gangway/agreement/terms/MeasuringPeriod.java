package org.gangway.agreement.terms;

/** Over which time a service level is measured. */
public enum MeasuringPeriod {
    MONTH
}
