package org.gangway.identity.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.UserPrincipal;
import org.gangway.identity.account.AccountAccess;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives a session what its user chose meanwhile, and ends it when it is too old or their access has changed. */
class SessionAuthorityFilter extends OncePerRequestFilter {

    private final CurrentAuthorities watch;
    private final Clock clock;
    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    SessionAuthorityFilter(CurrentAuthorities watch, Clock clock) {
        this.watch = watch;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof UserPrincipal principal) {
            var access = watch.now(principal.user().id());
            var end = end(request, principal, access);
            if (end.isPresent()) {
                end(request, end.get());
            } else {
                access.ifPresent(known -> refresh(authentication, principal, known.user(), request, response));
            }
        }
        chain.doFilter(request, response);
    }

    private Optional<SessionEnd> end(
            HttpServletRequest request, UserPrincipal principal, Optional<AccountAccess> access) {
        if (access.filter(known -> known.stamp() == principal.accessStamp()).isEmpty()) {
            return Optional.of(SessionEnd.CHANGED);
        }
        var session = request.getSession(false);
        return session != null
                        && SessionAge.isOver(request, session, access.get().rules(), clock.instant())
                ? Optional.of(SessionEnd.EXPIRED)
                : Optional.empty();
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
            var fresh = new ProviderSignIn.KnownOidcUser(user, known.accessStamp(), known.outsider());
            return new OAuth2AuthenticationToken(
                    fresh, fresh.getAuthorities(), token.getAuthorizedClientRegistrationId());
        }
        var fresh = new SignedInPrincipal(user, principal.accessStamp());
        var token = UsernamePasswordAuthenticationToken.authenticated(fresh, null, fresh.getAuthorities());
        token.setDetails(before.getDetails());
        return token;
    }

    private static void end(HttpServletRequest request, SessionEnd why) {
        request.setAttribute(SessionEnd.ATTRIBUTE, why);
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
