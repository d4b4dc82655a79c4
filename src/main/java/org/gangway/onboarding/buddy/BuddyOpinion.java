package org.gangway.onboarding.buddy;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What all buddies of a plan say together.
 *
 * @param given how many said something
 * @param mean empty while somebody can still say something, and where fewer than five did
 */
public record BuddyOpinion(long given, Optional<BigDecimal> mean) {

    public static final int LEAST = 5;
}
