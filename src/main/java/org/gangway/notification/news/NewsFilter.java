package org.gangway.notification.news;

import org.gangway.engagement.EngagementId;
import org.jspecify.annotations.Nullable;

/** Which news somebody wants to see; null stands for any. */
public record NewsFilter(
        @Nullable EngagementId engagement, @Nullable NewsKind kind, boolean unreadOnly) {

    public static final NewsFilter ALL = new NewsFilter(null, null, false);
}
