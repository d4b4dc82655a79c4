package org.gangway.incentive.fee;

import org.gangway.json.Meaning;

/** What a corrected volume does to the fee of a month that both parties agreed. */
@Meaning(
        "Whether a volume that is corrected after both agreed on the month moves its fee, as an adjustment in a later statement; "
                + "ADJUSTS_FEE where it is absent.")
public enum CorrectedVolume {
    ADJUSTS_FEE,
    KEEPS_FEE
}
