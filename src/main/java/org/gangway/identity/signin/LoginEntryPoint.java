package org.gangway.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.gangway.identity.IdentityRoutes;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;

/** Leads to the login page, which says why somebody who was logged in has to log in again. */
class LoginEntryPoint extends LoginUrlAuthenticationEntryPoint {

    LoginEntryPoint() {
        super("/" + IdentityRoutes.LOGIN);
    }

    @Override
    protected String determineUrlToUseForThisRequest(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception) {
        var why = request.getAttribute(SessionEnd.ATTRIBUTE);
        if (why instanceof SessionEnd end) {
            return getLoginFormUrl() + "?" + end.parameter();
        }
        var isForgotten = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        return isForgotten ? getLoginFormUrl() + "?" + SessionEnd.EXPIRED.parameter() : getLoginFormUrl();
    }
}
