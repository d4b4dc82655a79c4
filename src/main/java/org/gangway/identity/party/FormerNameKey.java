package org.gangway.identity.party;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** Which party was called so, and until when. */
@Embeddable
record FormerNameKey(UUID partyId, Instant untilAt) implements Serializable {}
