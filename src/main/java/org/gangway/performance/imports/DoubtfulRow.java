package org.gangway.performance.imports;

import java.util.Map;
import org.gangway.shared.Ordered;

/**
 * One row that raises a doubt, and why.
 *
 * @param line line of the file, the first is 1
 * @param rule message key, with {@code facts} as its arguments
 */
public record DoubtfulRow(long line, String rule, Map<String, Object> facts) {

    public DoubtfulRow {
        facts = Ordered.copyOf(facts);
    }
}
