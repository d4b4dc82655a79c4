package org.gangway.incentive.terms;

import org.gangway.shared.Percentage;
import org.gangway.shared.WrittenText;

/** A performance category with its share of the pool. */
public record PerformanceCategory(String key, String name, Percentage pool) {

    public PerformanceCategory {
        name = WrittenText.line(name);
    }
}
