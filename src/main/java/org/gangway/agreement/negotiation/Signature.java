package org.gangway.agreement.negotiation;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** Who signed for one side, and when. */
@Embeddable
public record Signature(UUID signedBy, String signedByName, Instant signedAt) {}
