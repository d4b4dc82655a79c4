package org.gangway.governance.minutes;

import java.util.Optional;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.governance.meeting.DecisionId;
import org.gangway.governance.meeting.Decisions;
import org.gangway.governance.meeting.MeetingAccess;
import org.gangway.paragraph.FoundParagraph;
import org.gangway.paragraph.ParagraphKind;
import org.gangway.paragraph.ParagraphSource;
import org.springframework.stereotype.Component;

/** What committees resolved, for translation. */
@Component
class DecisionParagraphs implements ParagraphSource {

    private final Decisions decisions;
    private final MeetingAccess meetingAccess;
    private final EngagementService engagements;

    DecisionParagraphs(Decisions decisions, MeetingAccess meetingAccess, EngagementService engagements) {
        this.decisions = decisions;
        this.meetingAccess = meetingAccess;
        this.engagements = engagements;
    }

    @Override
    public ParagraphKind kind() {
        return ParagraphKind.DECISION;
    }

    @Override
    public Optional<FoundParagraph> find(EngagementId engagement, UUID id) {
        return decisions
                .findById(new DecisionId(id))
                .filter(decision -> decision.engagement().equals(engagement))
                .flatMap(decision -> MinutesParagraphs.found(
                        meetingAccess.meeting(decision.meeting()),
                        engagements.ownSide(engagement),
                        decision.original()));
    }
}
