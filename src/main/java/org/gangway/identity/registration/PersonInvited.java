package org.gangway.identity.registration;

import org.gangway.identity.PartyId;

/** Somebody was invited; the link is as secret as a password until it is used. */
public record PersonInvited(
        String name, PartyId party, String partyName, String country, String invitedBy, InvitationLink link) {}
