package org.gangway.audit;

import java.time.Instant;
import java.util.Optional;
import org.gangway.identity.CurrentUser;

/** An event with its doer and its moment, as they were when it happened. */
record AttributedEvent(AuditEvent event, Instant at, Optional<CurrentUser> doer) {}
