package org.gangway.incentive.fee;

import org.gangway.json.Meaning;

/** What a minimum is held against. */
@Meaning(
        "Whether flat part and parts per unit together are at least the minimum, or the parts per unit alone; WHOLE_FEE where it is absent.")
public enum MinimumCovers {
    WHOLE_FEE,
    UNIT_PART
}
