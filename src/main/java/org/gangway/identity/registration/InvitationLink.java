package org.gangway.identity.registration;

import java.time.Instant;
import org.gangway.identity.IdentityRoutes;

/** The secret of a one-time link; shown once to the one who invited, never stored. */
public record InvitationLink(String token, String email, Instant expiresAt) {

    /** Where the link leads, relative to the portal's own address. */
    public String path() {
        return IdentityRoutes.invitation(token);
    }
}
