package org.gangway.identity.recovery;

import org.springframework.security.authentication.ott.GenerateOneTimeTokenRequest;

/** A request for a one-time token that says who asked. */
class ResetTokenRequest extends GenerateOneTimeTokenRequest {

    private final ResetOrigin origin;

    ResetTokenRequest(String email, ResetOrigin origin) {
        super(email, origin.validFor());
        this.origin = origin;
    }

    ResetOrigin origin() {
        return origin;
    }
}
