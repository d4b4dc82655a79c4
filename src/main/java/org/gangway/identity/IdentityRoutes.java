package org.gangway.identity;

/** Addresses of the pages about people and their way in. */
public final class IdentityRoutes {

    public static final String TOKEN = "token";

    public static final String FIRST_RUN = "first-run";
    public static final String LOGIN = "login";
    public static final String PROFILE = "profile";
    public static final String PEOPLE = "people";
    public static final String COMPANY = "company";
    public static final String CLIENTS = "clients";
    public static final String INVITATION = "invitation/:" + TOKEN;

    public static final String FORGOTTEN = "forgotten-password";
    public static final String RESET = "new-password/:" + TOKEN;

    /** Below it are secret addresses to which programs subscribe. */
    public static final String FEEDS = "feed";

    /** The first page after signing in. */
    public static final String HOME = "/";

    /** Parameters of the login page that say why somebody is there. */
    public static final String ERROR = "error";

    public static final String BUSY = "busy";
    public static final String EXPIRED = "expired";
    public static final String CHANGED = "changed";

    /** The card of somebody; the page is of a module above. */
    public static final String CARD = "contact/:person";

    private IdentityRoutes() {}

    public static String invitation(String token) {
        return INVITATION.replace(":" + TOKEN, token);
    }

    public static String reset(String token) {
        return RESET.replace(":" + TOKEN, token);
    }

    public static String card(PersonId person) {
        return CARD.replace(":person", person.value().toString());
    }
}
