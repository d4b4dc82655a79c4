package org.gangway.briefing.quiz;

import java.util.Optional;
import org.gangway.briefing.text.BriefingAccess;
import org.gangway.engagement.EngagementId;
import org.gangway.paragraph.FoundParagraph;
import org.gangway.paragraph.OriginalText;
import org.springframework.stereotype.Component;

/** Who reads a question: whoever reads the briefing that it is about. */
@Component
class QuizReader {

    private final BriefingAccess access;

    QuizReader(BriefingAccess access) {
        this.access = access;
    }

    Optional<FoundParagraph> found(EngagementId engagement, QuizQuestion question, OriginalText words) {
        return access.briefings(engagement).stream()
                .filter(briefing -> briefing.id().equals(question.briefing()) && !question.isWithdrawn())
                .findFirst()
                .map(briefing -> new FoundParagraph(words, briefing.isPublished()));
    }
}
