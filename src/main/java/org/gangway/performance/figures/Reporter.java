package org.gangway.performance.figures;

import org.gangway.identity.UserId;

/** Somebody whose figures a month's results are based on. */
public record Reporter(UserId id, String name) {}
