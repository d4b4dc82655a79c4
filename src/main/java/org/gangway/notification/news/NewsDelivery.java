package org.gangway.notification.news;

/** How somebody hears of something. */
public enum NewsDelivery {
    /** In the portal, and by mail at once. */
    AT_ONCE,
    /** In the portal, and in the mail of the day. */
    DAILY,
    /** In the portal only. */
    IN_APP,
    NONE
}
