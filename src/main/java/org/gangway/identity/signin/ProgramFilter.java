package org.gangway.identity.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Stream;
import org.gangway.identity.program.ProgramEntrance;
import org.gangway.identity.program.ProgramScope;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows a program by the token in its call, and holds it to so many calls a minute. */
class ProgramFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private final ProgramEntrance entrance;
    private final CallRates rates;

    ProgramFilter(ProgramEntrance entrance, CallRates rates) {
        this.entrance = entrance;
        this.rates = rates;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = Objects.requireNonNullElse(request.getHeader(HttpHeaders.AUTHORIZATION), "");
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            chain.doFilter(request, response);
            return;
        }
        var entrant = entrance.enter(header.substring(SCHEME.length()).strip());
        if (entrant.isEmpty()) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Gangway\", error=\"invalid_token\"");
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            return;
        }
        var wait = rates.secondsToWait(entrant.get().token().id().value());
        if (wait > 0) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait));
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            return;
        }
        let(entrant.get());
        chain.doFilter(request, response);
    }

    private static void let(ProgramEntrance.Entrant entrant) {
        var access = entrant.access();
        var scopes =
                entrant.token().scopes().stream().map(ProgramScope::authority).map(SimpleGrantedAuthority::new);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new ProgramPrincipal(access.user(), access.stamp()),
                null,
                Stream.concat(SignedInPrincipal.authorities(access.user()).stream(), scopes)
                        .toList()));
        SecurityContextHolder.setContext(context);
    }
}
