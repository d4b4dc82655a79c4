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

/** What came of social events, for translation by either side. */
@Component
public class SocialParagraphs implements ParagraphSource {

    private final SocialEvents events;
    private final EngagementService engagements;

    SocialParagraphs(SocialEvents events, EngagementService engagements) {
        this.events = events;
        this.engagements = engagements;
    }

    public static ParagraphKey of(SocialEvent event) {
        return new ParagraphKey(ParagraphKind.SOCIAL_EVENT, event.id().value());
    }

    @Override
    public ParagraphKind kind() {
        return ParagraphKind.SOCIAL_EVENT;
    }

    @Override
    public Optional<FoundParagraph> find(EngagementId engagement, UUID id) {
        return events.find(engagements.get(engagement).id(), new SocialEventId(id))
                .flatMap(SocialEvent::outcome)
                .map(it -> new FoundParagraph(it, true));
    }
}
