package org.gangway.notification.news;

import java.time.Instant;
import org.gangway.engagement.EngagementId;
import org.gangway.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * One piece of news, for one reader.
 *
 * @param engagement what it is about; null where it is about the company
 * @param engagementName null where there is no engagement
 * @param address the page that it leads to
 */
public record NewsItem(
        NewsId id,
        @Nullable EngagementId engagement,
        @Nullable String engagementName,
        NewsKind kind,
        Text headline,
        String address,
        Instant happenedAt,
        boolean isRead) {}
