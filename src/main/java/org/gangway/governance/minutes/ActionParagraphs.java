package org.gangway.governance.minutes;

import java.util.Optional;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.governance.action.ActionId;
import org.gangway.governance.action.Actions;
import org.gangway.governance.meeting.MeetingAccess;
import org.gangway.paragraph.FoundParagraph;
import org.gangway.paragraph.ParagraphKind;
import org.gangway.paragraph.ParagraphSource;
import org.springframework.stereotype.Component;

/** What people are to do, for translation. */
@Component
class ActionParagraphs implements ParagraphSource {

    private final Actions actions;
    private final MeetingAccess meetingAccess;
    private final EngagementService engagements;

    ActionParagraphs(Actions actions, MeetingAccess meetingAccess, EngagementService engagements) {
        this.actions = actions;
        this.meetingAccess = meetingAccess;
        this.engagements = engagements;
    }

    @Override
    public ParagraphKind kind() {
        return ParagraphKind.ACTION;
    }

    @Override
    public Optional<FoundParagraph> find(EngagementId engagement, UUID id) {
        var own = engagements.ownSide(engagement);
        return actions.findForParty(
                        new ActionId(id), engagements.get(engagement).party(own))
                .filter(action -> action.engagement().equals(engagement))
                .flatMap(action ->
                        MinutesParagraphs.found(meetingAccess.meeting(action.meeting()), own, action.original()));
    }
}
