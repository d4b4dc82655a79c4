package org.gangway.notification;

/** Addresses of the pages about news and mail. */
public final class NotificationRoutes {

    public static final String MAIL = "mail";

    public static final String NEWS = "news";
    public static final String CHOICES = NEWS + "/choices";

    /** Parameters of the address of the news: which of them are shown. */
    public static final String ENGAGEMENT = "of";

    public static final String KIND = "kind";
    public static final String UNREAD = "unread";

    private NotificationRoutes() {}
}
