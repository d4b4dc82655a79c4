package org.gangway.visit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.paragraph.FoundParagraph;
import org.gangway.paragraph.OriginalText;
import org.gangway.paragraph.ParagraphKey;
import org.gangway.paragraph.ParagraphKind;
import org.gangway.paragraph.ParagraphSource;
import org.springframework.stereotype.Component;

/** What visits are for, for translation by either side. */
@Component
public class VisitParagraphs implements ParagraphSource {

    private final Visits visits;
    private final EngagementService engagements;

    VisitParagraphs(Visits visits, EngagementService engagements) {
        this.visits = visits;
        this.engagements = engagements;
    }

    public static ParagraphKey purpose(Visit visit) {
        return new ParagraphKey(ParagraphKind.VISIT, visit.id().value());
    }

    public static ParagraphKey report(Visit visit) {
        return new ParagraphKey(ParagraphKind.VISIT_REPORT, visit.id().value());
    }

    /** Of some visits all that people wrote. */
    public static Map<ParagraphKey, OriginalText> of(List<Visit> visits) {
        var written = new LinkedHashMap<ParagraphKey, OriginalText>();
        visits.forEach(visit -> {
            written.put(purpose(visit), visit.purpose());
            visit.report().ifPresent(it -> written.put(report(visit), it));
        });
        return written;
    }

    @Override
    public ParagraphKind kind() {
        return ParagraphKind.VISIT;
    }

    @Override
    public Optional<FoundParagraph> find(EngagementId engagement, UUID id) {
        return visit(engagement, id).map(it -> new FoundParagraph(it.purpose(), true));
    }

    Optional<Visit> visit(EngagementId engagement, UUID id) {
        return visits.find(engagements.get(engagement).id(), new VisitId(id));
    }
}
