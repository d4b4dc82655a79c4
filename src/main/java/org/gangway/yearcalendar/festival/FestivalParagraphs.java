package org.gangway.yearcalendar.festival;

import java.util.Optional;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.paragraph.FoundParagraph;
import org.gangway.paragraph.ParagraphKey;
import org.gangway.paragraph.ParagraphKind;
import org.gangway.paragraph.ParagraphSource;
import org.springframework.stereotype.Component;

/** Explanations of festivals, for translation by either side. */
@Component
public class FestivalParagraphs implements ParagraphSource {

    private final Festivals festivals;
    private final EngagementService engagements;

    FestivalParagraphs(Festivals festivals, EngagementService engagements) {
        this.festivals = festivals;
        this.engagements = engagements;
    }

    public static ParagraphKey of(FestivalId id) {
        return new ParagraphKey(ParagraphKind.FESTIVAL, id.value());
    }

    @Override
    public ParagraphKind kind() {
        return ParagraphKind.FESTIVAL;
    }

    @Override
    public Optional<FoundParagraph> find(EngagementId engagement, UUID id) {
        return festivals
                .find(engagements.get(engagement).id(), new FestivalId(id))
                .map(it -> new FoundParagraph(it.explanation(), true));
    }
}
