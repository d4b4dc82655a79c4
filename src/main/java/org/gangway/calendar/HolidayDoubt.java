package org.gangway.calendar;

/** Why it is not certain that nobody works on a day that is proposed as a holiday. */
public enum HolidayDoubt {
    /** The day follows the moon and is fixed shortly before. */
    MOON,
    /** No law names the day; employers and unions agree on it. */
    AGREEMENT,
    /** Only a part of the country keeps the day. */
    REGION,
    /** A government fixes or moves the day each year. */
    DECREE,
    /** The law that names the day is suspended while martial law lasts. */
    WAR,
    /** Sources contradict each other. */
    UNSETTLED
}
