package org.gangway.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the log as people read it. */
public record AuditEntry(
        long seq,
        Instant at,
        String zone,
        String userName,
        @Nullable UUID partyId,
        String action,
        String before,
        String after,
        String hash) {}
