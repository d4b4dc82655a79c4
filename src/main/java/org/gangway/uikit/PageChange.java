package org.gangway.uikit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something changed that open pages may show.
 *
 * @param about what it is about, such as an engagement
 * @param what names the change, such as an event of the log
 * @param party the only one that may know of it; null where everybody may who sees the page
 */
public record PageChange(UUID about, String what, @Nullable UUID party) {}
