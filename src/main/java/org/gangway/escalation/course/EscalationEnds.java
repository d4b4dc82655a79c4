package org.gangway.escalation.course;

import org.gangway.identity.PartyId;
import org.gangway.identity.Side;

/** The name of the engagement that an escalation is in, and its two parties. */
public record EscalationEnds(String name, PartyId client, PartyId vendor) {

    public PartyId party(Side side) {
        return side == Side.CLIENT ? client : vendor;
    }
}
