package org.gangway.visit;

import java.util.Optional;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.paragraph.FoundParagraph;
import org.gangway.paragraph.ParagraphKind;
import org.gangway.paragraph.ParagraphSource;
import org.springframework.stereotype.Component;

/** What came of visits, for translation by either side. */
@Component
class ReportParagraphs implements ParagraphSource {

    private final VisitParagraphs visits;

    ReportParagraphs(VisitParagraphs visits) {
        this.visits = visits;
    }

    @Override
    public ParagraphKind kind() {
        return ParagraphKind.VISIT_REPORT;
    }

    @Override
    public Optional<FoundParagraph> find(EngagementId engagement, UUID id) {
        return visits.visit(engagement, id).flatMap(Visit::report).map(it -> new FoundParagraph(it, true));
    }
}
