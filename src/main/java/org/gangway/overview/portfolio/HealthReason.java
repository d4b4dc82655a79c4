package org.gangway.overview.portfolio;

import org.gangway.language.Text;

/**
 * Why an engagement does not stand as it should.
 *
 * @param level what this reason alone makes of it
 * @param address where it can be looked into
 */
public record HealthReason(HealthLevel level, Text words, String address) {}
