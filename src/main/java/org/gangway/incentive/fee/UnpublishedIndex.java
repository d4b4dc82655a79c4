package org.gangway.incentive.fee;

import org.gangway.json.Meaning;

/** What holds while a value of the index is not known on the day of adjustment; the fee stays as it is until then. */
@Meaning(
        "Whether a value that comes after the day of adjustment counts from that day, the difference being settled, or from the month after "
                + "it came; SETTLE_DIFFERENCE where it is absent.")
public enum UnpublishedIndex {
    SETTLE_DIFFERENCE,
    FROM_NEXT_MONTH
}
