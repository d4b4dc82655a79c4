package org.gangway.notification.news;

import org.gangway.engagement.EngagementId;
import org.gangway.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened and that people should know of.
 *
 * @param engagement null where it is about the company
 * @param headline one sentence that says it
 * @param address the page that it leads to
 */
public record Announcement(NewsKind kind, @Nullable EngagementId engagement, Text headline, String address) {}
