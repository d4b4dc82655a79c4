package org.gangway.identity;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells who acts now. */
@Component
public class CurrentUserProvider {

    /** The signed-in user; fails where nobody is signed in. */
    public CurrentUser current() {
        return currentIfAny().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody is signed in"));
    }

    public Optional<CurrentUser> currentIfAny() {
        return actor();
    }

    public static Optional<CurrentUser> actor() {
        if (SystemWork.isForNobody()) {
            return Optional.empty();
        }
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof UserPrincipal principal
                ? Optional.of(principal.user())
                : Optional.empty();
    }
}
