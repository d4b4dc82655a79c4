package org.gangway.audit;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event, as the log keeps it.
 *
 * <p>Facts are of the kinds that {@link org.gangway.shared.FactJson} knows; a fact's name is said to people by the key
 * {@code audit.fact.<name>}.
 *
 * @param action name of the event, such as {@code agreement.signed}; said to people by the key {@code audit.<action>}
 * @param before what was so before, only as far as it changed
 * @param after what is so now, only as far as it changed
 * @param ownPartyOnly whether it was done in private: the other party of the engagement never reads it
 */
public record AuditEvent(
        String action,
        UUID subject,
        @Nullable UUID engagement,
        Map<String, ?> before,
        Map<String, ?> after,
        boolean ownPartyOnly) {

    public static AuditEvent of(String action, UUID subject) {
        return new AuditEvent(action, subject, null, Map.of(), Map.of(), false);
    }

    public AuditEvent inEngagement(UUID id) {
        return new AuditEvent(action, subject, id, before, after, ownPartyOnly);
    }

    public AuditEvent before(Map<String, ?> values) {
        return new AuditEvent(action, subject, engagement, values, after, ownPartyOnly);
    }

    public AuditEvent after(Map<String, ?> values) {
        return new AuditEvent(action, subject, engagement, before, values, ownPartyOnly);
    }

    /** As long as {@code isPrivate}, for instance while what it is about is a draft, only the doer's party reads it. */
    public AuditEvent inPrivate(boolean isPrivate) {
        return new AuditEvent(action, subject, engagement, before, after, isPrivate);
    }
}
