package org.gangway.settlement;

import java.util.UUID;

/**
 * What a committee of the engagement resolved, as far as a waiver or an approval can be based on it.
 *
 * @param number that nothing else in the engagement has
 */
public record CommitteeDecision(UUID id, int number, String words) {}
