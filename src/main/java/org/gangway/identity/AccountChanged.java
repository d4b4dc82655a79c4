package org.gangway.identity;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something changed about people, parties or their access.
 *
 * <p>Facts are of the kinds that {@link org.gangway.shared.FactJson} knows.
 *
 * @param what message-key-like name of the action, such as {@code identity.invited}
 * @param by who did it, where that is not the signed-in user: somebody who has just come in
 */
public record AccountChanged(
        String what,
        UUID subject,
        Map<String, ?> before,
        Map<String, ?> after,
        @Nullable CurrentUser by) {

    public AccountChanged(String what, UUID subject, Map<String, ?> before, Map<String, ?> after) {
        this(what, subject, before, after, null);
    }
}
