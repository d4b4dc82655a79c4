package org.gangway.exchange;

import java.util.Optional;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.paragraph.FoundParagraph;
import org.gangway.paragraph.ParagraphKey;
import org.gangway.paragraph.ParagraphKind;
import org.gangway.paragraph.ParagraphSource;
import org.springframework.stereotype.Component;

/** What shown improvements are about, for translation by either side. */
@Component
public class ExchangeParagraphs implements ParagraphSource {

    private final QualityPractices practices;
    private final EngagementService engagements;

    ExchangeParagraphs(QualityPractices practices, EngagementService engagements) {
        this.practices = practices;
        this.engagements = engagements;
    }

    public static ParagraphKey of(QualityPractice practice) {
        return new ParagraphKey(ParagraphKind.QUALITY_PRACTICE, practice.id().value());
    }

    @Override
    public ParagraphKind kind() {
        return ParagraphKind.QUALITY_PRACTICE;
    }

    @Override
    public Optional<FoundParagraph> find(EngagementId engagement, UUID id) {
        return practice(engagement, id).map(it -> new FoundParagraph(it.what(), true));
    }

    Optional<QualityPractice> practice(EngagementId engagement, UUID id) {
        return practices.find(engagements.get(engagement).id(), new QualityPracticeId(id));
    }
}
