package org.gangway.overview;

import org.gangway.language.Text;

/**
 * Something that waits for the one who looks.
 *
 * @param address that of the screen on which it is done
 * @param urgent whether its day has passed
 */
public record PendingTask(PendingTaskKind kind, Text description, String address, boolean urgent) {}
