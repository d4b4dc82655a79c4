package org.gangway.identity;

import java.util.Map;
import java.util.UUID;

/**
 * Something changed about people, parties or their access.
 *
 * @param what message-key-like name of the deed, such as {@code identity.invited}
 */
public record AccountChanged(String what, UUID subject, Map<String, ?> before, Map<String, ?> after) {}
