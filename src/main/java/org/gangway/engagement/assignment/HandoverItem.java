package org.gangway.engagement.assignment;

import org.gangway.language.Text;

/**
 * Something that waits for somebody.
 *
 * @param description what it is
 * @param address where it is seen
 */
public record HandoverItem(Text description, String address) {}
