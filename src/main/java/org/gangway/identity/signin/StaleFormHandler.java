package org.gangway.identity.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.gangway.identity.IdentityRoutes;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Shows the login form anew where it was sent from a page that stood open for too long, or from none of ours. */
class StaleFormHandler implements AccessDeniedHandler {

    private final AccessDeniedHandler otherwise = new AccessDeniedHandlerImpl();
    private final RequestMatcher login;

    StaleFormHandler(RequestMatcher login) {
        this.login = login;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        if (login.matches(request)) {
            response.sendRedirect(
                    request.getContextPath() + "/" + IdentityRoutes.LOGIN + "?" + SessionEnd.EXPIRED.parameter());
        } else {
            otherwise.handle(request, response, denied);
        }
    }
}
