package org.gangway.agreement.terms;

/** In what a notice is counted back from the end. */
public enum NoticeUnit {
    DAYS,
    WEEKS,
    MONTHS,
    /** Days on which the sites work whose calendars count. */
    WORKING_DAYS
}
