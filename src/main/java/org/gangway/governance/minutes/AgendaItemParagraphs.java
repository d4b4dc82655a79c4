package org.gangway.governance.minutes;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.governance.meeting.AgendaItem;
import org.gangway.governance.meeting.Meetings;
import org.gangway.paragraph.FoundParagraph;
import org.gangway.paragraph.ParagraphKind;
import org.gangway.paragraph.ParagraphSource;
import org.springframework.stereotype.Component;

/** What people put on agendas, for translation. */
@Component
class AgendaItemParagraphs implements ParagraphSource {

    private final Meetings meetings;
    private final EngagementService engagements;

    AgendaItemParagraphs(Meetings meetings, EngagementService engagements) {
        this.meetings = meetings;
        this.engagements = engagements;
    }

    @Override
    public ParagraphKind kind() {
        return ParagraphKind.AGENDA_ITEM;
    }

    @Override
    public Optional<FoundParagraph> find(EngagementId engagement, UUID id) {
        var own = engagements.get(engagement).party(engagements.ownSide(engagement));
        return meetings.findListing(id, engagement, own)
                .flatMap(meeting -> meeting.agenda().stream()
                        .filter(item -> item.id().equals(id))
                        .map(AgendaItem::original)
                        .filter(Objects::nonNull)
                        .findFirst())
                .map(original -> new FoundParagraph(original, true));
    }
}
