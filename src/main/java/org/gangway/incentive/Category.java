package org.gangway.incentive;

import org.gangway.shared.Percentage;

/** A performance category with its share of the pool. */
public record Category(String key, String name, Percentage pool) {}
