package org.gangway.performance.figures;

import org.gangway.identity.PersonId;

/** Somebody whose figures a month's results are based on. */
public record Reporter(PersonId id, String name) {}
