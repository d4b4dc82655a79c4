package org.gangway.incentive.terms;

import org.gangway.json.Flat;

/** Continuous improvement as agreed for one service level: how its levels follow the results, and when they are reviewed. */
public record ContinuousImprovement(@Flat RatchetTerms ratchet, ReviewSchedule review) {}
