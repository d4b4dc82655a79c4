package org.gangway.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what no page of the portal sends, before something inside stumbles over it and calls it a fault of ours. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class MalformedRequests extends OncePerRequestFilter {

    /** The number of the page in its session, which the framework reads unchecked. */
    private static final Pattern PAGE = Pattern.compile("(?:^|&)v-uiId(?:=([^&]*))?");

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern WITH_BOUNDARY = Pattern.compile("(?i).*;\\s*boundary=\"?[^\"\\s;]+.*");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isWrongPage(request) || isWithoutBoundary(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isWrongPage(HttpServletRequest request) {
        var query = request.getQueryString();
        return (query != null && PAGE.matcher(query).results().anyMatch(page -> !isNumber(page.group(1))))
                || (isForm(request) && !isNumber(request.getParameter("v-uiId"), true));
    }

    private static boolean isForm(HttpServletRequest request) {
        return type(request).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private static boolean isWithoutBoundary(HttpServletRequest request) {
        return type(request).toLowerCase(java.util.Locale.ROOT).startsWith("multipart/")
                && !WITH_BOUNDARY.matcher(type(request)).matches();
    }

    private static String type(HttpServletRequest request) {
        var type = request.getHeader(HttpHeaders.CONTENT_TYPE);
        return type == null ? "" : type.strip();
    }

    private static boolean isNumber(@org.jspecify.annotations.Nullable String value) {
        return isNumber(value, false);
    }

    private static boolean isNumber(@org.jspecify.annotations.Nullable String value, boolean optional) {
        return value == null ? optional : NUMBER.matcher(value).matches();
    }
}
