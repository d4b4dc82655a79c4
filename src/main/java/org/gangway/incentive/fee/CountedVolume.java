package org.gangway.incentive.fee;

import org.gangway.json.Meaning;

/** What of a service level's reported figure is the volume. */
@Meaning(
        "Whether the volume is all that was counted, or the part of it that the figure counts; ALL where it is absent.")
public enum CountedVolume {
    /** The denominator; of a plain count the count itself. */
    ALL,
    /** The numerator. */
    COUNTED_PART
}
