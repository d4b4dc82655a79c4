package org.gangway.incentive.fee;

import org.gangway.json.Meaning;

/** Which value counts where one is published again. */
@Meaning(
        "Whether the value first published counts for good, or a revised one from the same day; FIRST_PUBLISHED where it is absent.")
public enum RevisedIndex {
    FIRST_PUBLISHED,
    AS_REVISED
}
