package org.gangway.incentive.terms;

import org.gangway.json.Flat;
import org.gangway.json.Meaning;

/** Continuous improvement as agreed for one service level: how its levels follow the results, and when they are reviewed. */
@Meaning(
        "How the levels follow what was reached; absent where they stay as they are. It proposes, only a signed version changes levels.")
public record ContinuousImprovement(
        @Flat RatchetTerms ratchet,

        @Meaning("From the results of which month on, and how often, levels are reviewed.")
        ReviewSchedule review) {}
