package org.gangway.incentive.partmonth;

import org.gangway.incentive.fee.ChangeWithinMonth;

/**
 * How much of a month a version of the terms counts for, where it is not counted by calendar days.
 *
 * @param days that count of the version's days, zero to {@code of}
 * @param of that count of the whole month, above zero
 */
public record CountedDays(int days, int of, ChangeWithinMonth by) {

    public CountedDays {
        if (days < 0 || of < 1 || days > of) {
            throw new IllegalArgumentException(days + " of " + of);
        }
    }
}
