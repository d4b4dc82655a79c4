package org.gangway.identity.signin;

import java.util.function.Supplier;
import org.gangway.identity.CurrentUser;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lets a test act as somebody, without asking for a password. */
public final class Acting {

    private Acting() {}

    /** From now on, until somebody else acts. */
    public static void as(CurrentUser user) {
        var principal = new SignedInPrincipal(user, 0);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(principal, null, principal.getAuthorities()));
        SecurityContextHolder.setContext(context);
    }

    public static void asNobody() {
        SecurityContextHolder.clearContext();
    }

    public static <T> T as(CurrentUser user, Supplier<T> action) {
        var before = SecurityContextHolder.getContext();
        as(user);
        try {
            return action.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
