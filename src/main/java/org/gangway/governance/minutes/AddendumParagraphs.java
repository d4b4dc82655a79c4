package org.gangway.governance.minutes;

import java.util.Optional;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.meeting.MeetingAccess;
import org.gangway.paragraph.FoundParagraph;
import org.gangway.paragraph.ParagraphKind;
import org.gangway.paragraph.ParagraphSource;
import org.springframework.stereotype.Component;

/** Corrections of locked minutes, for translation. */
@Component
class AddendumParagraphs implements ParagraphSource {

    private final Addenda addenda;
    private final MeetingAccess meetingAccess;

    AddendumParagraphs(Addenda addenda, MeetingAccess meetingAccess) {
        this.addenda = addenda;
        this.meetingAccess = meetingAccess;
    }

    @Override
    public ParagraphKind kind() {
        return ParagraphKind.ADDENDUM;
    }

    @Override
    public Optional<FoundParagraph> find(EngagementId engagement, UUID id) {
        return addenda.findById(new AddendumId(id))
                .filter(addendum ->
                        meetingAccess.meeting(addendum.meeting()).engagement().equals(engagement))
                .map(addendum -> new FoundParagraph(addendum.original(), true));
    }
}
