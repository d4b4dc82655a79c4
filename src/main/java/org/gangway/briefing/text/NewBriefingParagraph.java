package org.gangway.briefing.text;

import org.gangway.paragraph.OriginalText;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph as somebody writes it.
 *
 * @param holiday which holiday it explains; null where it explains none
 */
public record NewBriefingParagraph(
        BriefingTopic topic,
        OriginalText original,
        @Nullable String holiday) {

    public static NewBriefingParagraph of(BriefingTopic topic, OriginalText original) {
        return new NewBriefingParagraph(topic, original, null);
    }
}
