package org.gangway.identity.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.UserPrincipal;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives a session the roles that its user has by now, and ends it when they may not come in any more. */
class SessionAuthorityFilter extends OncePerRequestFilter {

    private final CurrentAuthorities watch;
    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    SessionAuthorityFilter(CurrentAuthorities watch) {
        this.watch = watch;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof UserPrincipal principal) {
            watch.now(principal.user().id())
                    .ifPresentOrElse(
                            user -> refresh(authentication, principal, user, request, response), () -> end(request));
        }
        chain.doFilter(request, response);
    }

    private void refresh(
            Authentication before,
            UserPrincipal principal,
            CurrentUser user,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!user.equals(principal.user())) {
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(as(user, before, principal));
            SecurityContextHolder.setContext(context);
            sessions.saveContext(context, request, response);
        }
    }

    private static Authentication as(CurrentUser user, Authentication before, UserPrincipal principal) {
        if (principal instanceof ProviderSignIn.KnownOidcUser known
                && before instanceof OAuth2AuthenticationToken token) {
            var fresh = new ProviderSignIn.KnownOidcUser(user, known.outsider());
            return new OAuth2AuthenticationToken(
                    fresh, fresh.getAuthorities(), token.getAuthorizedClientRegistrationId());
        }
        var fresh = new SignedInPrincipal(user);
        var token = UsernamePasswordAuthenticationToken.authenticated(fresh, null, fresh.getAuthorities());
        token.setDetails(before.getDetails());
        return token;
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
