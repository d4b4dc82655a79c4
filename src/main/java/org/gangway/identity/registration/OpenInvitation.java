package org.gangway.identity.registration;

import java.time.Instant;
import java.util.Set;
import org.gangway.identity.PartyId;
import org.gangway.identity.Role;

/**
 * An invitation that nobody has accepted yet, as a line in a list.
 *
 * @param party for which the person will act
 * @param expired whether its link opens nothing any more
 */
public record OpenInvitation(
        InvitationId id,
        String name,
        String email,
        PartyId party,
        String partyName,
        Set<Role> roles,
        Instant expiresAt,
        boolean expired) {}
