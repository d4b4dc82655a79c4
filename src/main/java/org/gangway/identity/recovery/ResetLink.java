package org.gangway.identity.recovery;

import java.time.Instant;
import org.gangway.identity.IdentityRoutes;

/** The secret of a link for a new password; shown or mailed once, never stored. */
public record ResetLink(String token, String email, Instant expiresAt) {

    /** Where the link leads, relative to the portal's own address. */
    public String path() {
        return IdentityRoutes.reset(token);
    }

    @Override
    public String toString() {
        return "ResetLink[" + email + "]";
    }
}
