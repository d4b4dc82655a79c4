package org.gangway.governance.minutes;

import java.util.Optional;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.governance.meeting.Meetings;
import org.gangway.paragraph.FoundParagraph;
import org.gangway.paragraph.ParagraphKind;
import org.gangway.paragraph.ParagraphSource;
import org.springframework.stereotype.Component;

/** The notes of minutes, for translation. */
@Component
class NoteParagraphs implements ParagraphSource {

    private final Meetings meetings;
    private final EngagementService engagements;

    NoteParagraphs(Meetings meetings, EngagementService engagements) {
        this.meetings = meetings;
        this.engagements = engagements;
    }

    @Override
    public ParagraphKind kind() {
        return ParagraphKind.MINUTES_NOTE;
    }

    @Override
    public Optional<FoundParagraph> find(EngagementId engagement, UUID item) {
        var between = engagements.get(engagement);
        var own = engagements.ownSide(engagement);
        return meetings.findListing(item, engagement, between.party(own))
                .flatMap(meeting -> meeting.minutes()
                        .original(item)
                        .flatMap(original -> MinutesParagraphs.found(meeting, own, original)));
    }
}
