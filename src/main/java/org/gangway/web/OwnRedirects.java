package org.gangway.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends people on inside the portal by path alone, so that no address comes back that a stranger wrote into the request,
 * and none that only a proxy knows. Only the way to an identity provider leads elsewhere.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OwnRedirects extends OncePerRequestFilter {

    private static final Set<String> LEADING = Set.of("Location", "Saved-url", "Default-url");
    private static final String TO_PROVIDERS = "/oauth2/authorization/";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + TO_PROVIDERS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new ByPath(response));
    }

    private static final class ByPath extends HttpServletResponseWrapper {

        ByPath(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            super.sendRedirect(path(location));
        }

        @Override
        public void sendRedirect(String location, boolean clearBuffer) throws IOException {
            super.sendRedirect(path(location), clearBuffer);
        }

        @Override
        public void sendRedirect(String location, int status) throws IOException {
            super.sendRedirect(path(location), status);
        }

        @Override
        public void sendRedirect(String location, int status, boolean clearBuffer) throws IOException {
            super.sendRedirect(path(location), status, clearBuffer);
        }

        /** The framework also says where it leads in a header of its own. */
        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, LEADING.contains(name) ? path(value) : value);
        }

        private static String path(String location) {
            try {
                var target = URI.create(location);
                return target.getRawAuthority() == null ? location : withoutAuthority(target);
            } catch (IllegalArgumentException _) {
                return "/";
            }
        }

        private static String withoutAuthority(URI target) {
            var path = target.getRawPath() == null || target.getRawPath().isEmpty() ? "/" : target.getRawPath();
            var query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
            // two slashes at the beginning would name a host again
            return path.replaceFirst("^/+", "/") + query;
        }
    }
}
