package org.gangway.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;

/**
 * How much of the source a language has.
 *
 * @param all how many texts there are
 * @param missing the keys of those that it lacks, sorted
 */
record Coverage(int all, List<String> missing) {

    static Coverage of(Set<String> source, Set<String> translated) {
        return new Coverage(
                source.size(),
                source.stream()
                        .filter(key -> !translated.contains(key))
                        .sorted()
                        .toList());
    }

    /** Rounded down, so that nothing but all is 100. */
    BigDecimal percent() {
        return all == 0
                ? BigDecimal.ZERO
                : new BigDecimal(100L * (all - missing.size())).divide(BigDecimal.valueOf(all), 1, RoundingMode.DOWN);
    }

    boolean reaches(int minimum) {
        return 100L * (all - missing.size()) >= (long) minimum * all;
    }
}
