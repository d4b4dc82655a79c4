package org.gangway.incentive.terms;

import org.gangway.shared.Percentage;

/** A performance category with its share of the pool. */
public record PerformanceCategory(String key, String name, Percentage pool) {}
