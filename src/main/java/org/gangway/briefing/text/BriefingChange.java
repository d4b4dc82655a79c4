package org.gangway.briefing.text;

import org.gangway.paragraph.OriginalText;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph that is not as somebody read it.
 *
 * @param before null where it is new
 * @param now null where it was taken out
 */
public record BriefingChange(
        BriefingTopic topic,
        @Nullable OriginalText before,
        @Nullable OriginalText now) {}
