package org.gangway.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the log as people read it.
 *
 * @param party who the event was done for; null where the portal itself acted, or where the reader may not know
 * @param before what was so before, as {@link org.gangway.shared.FactJson}
 * @param after what is so now, as {@link org.gangway.shared.FactJson}
 * @param ownPartyOnly whether the other party does not read it
 */
public record AuditEntry(
        Instant at,
        String zone,
        String userName,
        @Nullable UUID partyId,
        @Nullable String party,
        String action,
        String before,
        String after,
        boolean ownPartyOnly,
        String hash) {

    private static final int SHORT_HASH = 12;

    /** Enough of the hash to tell two entries apart by eye. */
    public String shortHash() {
        return hash.substring(0, SHORT_HASH);
    }
}
