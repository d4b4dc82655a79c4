package org.gangway.identity;

/** Addresses of the pages about people and their way in. */
public final class IdentityRoutes {

    public static final String TOKEN = "token";

    public static final String FIRST_RUN = "first-run";
    public static final String LOGIN = "login";
    public static final String PROFILE = "profile";
    public static final String PEOPLE = "people";
    public static final String INVITATION = "invitation/:" + TOKEN;

    private IdentityRoutes() {}

    public static String invitation(String token) {
        return INVITATION.replace(":" + TOKEN, token);
    }
}
