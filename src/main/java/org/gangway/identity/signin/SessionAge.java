package org.gangway.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import org.gangway.identity.party.SessionRules;

/** When a session began, and when its owner last did something; what a page does by itself is nothing of theirs. */
record SessionAge(Instant began, Instant used) implements Serializable {

    private static final String ATTRIBUTE = SessionAge.class.getName();

    static boolean isOver(HttpServletRequest request, HttpSession session, SessionRules rules, Instant now) {
        var age = session.getAttribute(ATTRIBUTE) instanceof SessionAge known ? known : new SessionAge(now, now);
        if (now.isAfter(age.began.plus(rules.longest())) || now.isAfter(age.used.plus(rules.idle()))) {
            return true;
        }
        session.setAttribute(ATTRIBUTE, isOwners(request) ? new SessionAge(age.began, now) : age);
        session.setMaxInactiveInterval(Math.toIntExact(rules.idle().toSeconds()));
        return false;
    }

    /** Open pages say from time to time that they are still open. */
    private static boolean isOwners(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null || !query.matches("(?:.*&)?v-r=(?:heartbeat|push)(?:&.*)?");
    }
}
