package org.gangway.identity.registration;

import org.gangway.identity.PartyId;

/**
 * A vendor as the client that works with it sees it.
 *
 * @param joined whether somebody has come in for it
 * @param mayInviteLead whether the client may let somebody in who administers it: nobody does so far, or any more
 */
public record RegisteredVendor(PartyId id, String name, String country, boolean joined, boolean mayInviteLead) {}
