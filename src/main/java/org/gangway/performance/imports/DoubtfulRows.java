package org.gangway.performance.imports;

import java.util.List;

/**
 * The rows of a file that raise the same doubt.
 *
 * @param count all of them
 * @param first the first hundred
 */
public record DoubtfulRows(ImportDoubt doubt, long count, List<DoubtfulRow> first) {

    static final int LISTED = 100;

    public DoubtfulRows {
        first = List.copyOf(first);
    }
}
