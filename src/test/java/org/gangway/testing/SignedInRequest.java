package org.gangway.testing;

import com.github.mvysny.fakeservlet.FakeHttpSession;
import com.github.mvysny.fakeservlet.FakeRequest;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;

/** A request of whoever acts now; Karibu's own knows nobody. */
class SignedInRequest extends FakeRequest {

    SignedInRequest(FakeHttpSession session) {
        super(session);
    }

    @Override
    public @Nullable Principal getUserPrincipal() {
        return SecurityContextHolder.getContext().getAuthentication();
    }

    /** As a servlet container, except that the one session of a test keeps its id. */
    @Override
    public String changeSessionId() {
        return getSession().getId();
    }

    @Override
    public boolean isUserInRole(String role) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.getAuthorities().stream()
                        .anyMatch(authority -> ("ROLE_" + role).equals(authority.getAuthority()));
    }
}
