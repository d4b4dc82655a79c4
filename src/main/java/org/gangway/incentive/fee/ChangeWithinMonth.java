package org.gangway.incentive.fee;

import org.gangway.json.Meaning;

/** How a month counts in which a version of the terms takes effect after its first day, as that version says. */
@Meaning(
        "How a month counts in which these terms take effect after its first day: shared between old and new terms by days of a kind, "
                + "settled by the old terms to its end, or by the new ones as a whole; BY_CALENDAR_DAYS where it is absent.")
public enum ChangeWithinMonth {
    BY_CALENDAR_DAYS,
    /** Days on which every site of the client works. */
    BY_WORKING_DAYS_OF_CLIENT,
    /** Days on which every site of both parties works. */
    BY_WORKING_DAYS_OF_BOTH,
    /** Every month has thirty days: the 31st does not count, and the last day of February stands for those up to the 30th. */
    BY_THIRTY_DAYS,
    /** The terms before go on to the end of the month. */
    FROM_NEXT_MONTH,
    /** The new terms hold from the beginning of the month, or from the first day of it that has terms. */
    WHOLE_MONTH;

    public boolean asksForWorkingDays() {
        return this == BY_WORKING_DAYS_OF_CLIENT || this == BY_WORKING_DAYS_OF_BOTH;
    }
}
