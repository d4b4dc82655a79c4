package org.gangway.incentive;

import org.gangway.json.Flat;

/** Continuous improvement as agreed for one service level: how its levels follow the results, and when they are reviewed. */
public record Improvement(@Flat RatchetTerms ratchet, ReviewMonths review) {}
