package org.gangway.notification;

/** Addresses of the pages about mail. */
public final class NotificationRoutes {

    public static final String MAIL = "mail";

    private NotificationRoutes() {}
}
