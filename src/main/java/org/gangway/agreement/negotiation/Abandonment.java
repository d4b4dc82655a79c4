package org.gangway.agreement.negotiation;

import java.time.Instant;

/** Who gave a negotiation up, when and why. */
public record Abandonment(String by, Instant at, String reason) {}
