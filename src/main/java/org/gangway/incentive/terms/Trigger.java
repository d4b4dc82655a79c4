package org.gangway.incentive.terms;

import org.gangway.json.Meaning;

/**
 * A pattern of failures that gives more than money.
 *
 * @param key the same in every version of the terms
 * @param claimDays within how many days of the statement it has to be claimed; 0 for no limit
 */
@Meaning("A pattern of failures that gives more than money.")
public record Trigger(
        String key,
        String name,
        TriggerKind kind,
        TriggerScope scope,

        @Meaning("Rolling months end with the month that is settled.")
        TriggerPattern pattern,

        @Meaning("Within how many days of the statement it has to be claimed; 0 for no limit.")
        int claimDays) {

    /** A year, as the most days for claiming something. */
    public static final int LONGEST_CLAIM = 366;
}
