package org.gangway.contact.intake;

import org.jspecify.annotations.Nullable;

/**
 * How far an import has come.
 *
 * @param taken so far
 * @param all that are to be taken
 * @param result once it is over; nothing where it broke off
 */
public record ContactProgress(
        int taken, int all, boolean over, @Nullable ContactTrial result) {}
