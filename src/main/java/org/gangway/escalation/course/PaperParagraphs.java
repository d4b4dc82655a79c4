package org.gangway.escalation.course;

import java.util.Optional;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.paragraph.FoundParagraph;
import org.gangway.paragraph.ParagraphKind;
import org.gangway.paragraph.ParagraphSource;
import org.springframework.stereotype.Component;

/** What both sides write in the paper of an escalation, for translation. */
@Component
class PaperParagraphs implements ParagraphSource {

    private final PaperParts parts;

    PaperParagraphs(PaperParts parts) {
        this.parts = parts;
    }

    @Override
    public ParagraphKind kind() {
        return ParagraphKind.ESCALATION_PART;
    }

    @Override
    public Optional<FoundParagraph> find(EngagementId engagement, UUID id) {
        return parts.findByIdAndEngagement(id, engagement).map(part -> new FoundParagraph(part.original(), true));
    }
}
