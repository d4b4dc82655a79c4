package org.gangway.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells an access log, where somebody keeps one, what was asked for without the one-time secrets that some addresses hold. The log of the
 * portal masks them by its pattern.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecretAddresses extends OncePerRequestFilter {

    /** Named by the pattern of the access log. */
    static final String ATTRIBUTE = "gangway.request";

    private static final Pattern SECRET =
            Pattern.compile("\\b(pulse|feed|invitation|new-password|still-right)(/|%2F)[A-Za-z0-9_-]{8,}");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(ATTRIBUTE, request.getMethod() + " " + masked(request.getRequestURI()));
        chain.doFilter(request, response);
    }

    static String masked(String words) {
        return SECRET.matcher(words).replaceAll("$1$2…");
    }
}
