package org.gangway.agreement.negotiation;

import java.time.Instant;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;

/** Who acts now, and at which end of the engagement. */
public record Negotiator(PersonId user, String name, PartyId party, Side side, Instant at) {}
