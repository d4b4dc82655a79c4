package org.gangway.briefing.text;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.assignment.OwnRoles;
import org.springframework.stereotype.Component;

/** Finds briefings for the signed-in user, and who may do what with them. */
@Component
public class BriefingAccess {

    private final Briefings briefings;
    private final BriefingParagraphs paragraphs;
    private final EngagementService engagements;
    private final OwnRoles ownRoles;
    private final Clock clock;

    BriefingAccess(
            Briefings briefings,
            BriefingParagraphs paragraphs,
            EngagementService engagements,
            OwnRoles ownRoles,
            Clock clock) {
        this.briefings = briefings;
        this.paragraphs = paragraphs;
        this.engagements = engagements;
        this.ownRoles = ownRoles;
        this.clock = clock;
    }

    /** One that the signed-in user reads. */
    public Briefing briefing(BriefingId id) {
        return briefings.findForParty(id, ownRoles.user().party()).orElseThrow(() -> new BriefingNotFound(id));
    }

    /** Of both sides, by side and kind. */
    public List<Briefing> briefings(EngagementId engagement) {
        return briefings.findForParty(engagement, ownRoles.user().party());
    }

    BriefingParagraph paragraph(BriefingParagraphId id) {
        return paragraphs.findById(id).orElseThrow(() -> new BriefingParagraphNotFound(id));
    }

    public Engagement engagement(EngagementId id) {
        return engagements.get(id);
    }

    /** Of the signed-in user in an engagement. */
    public BriefingPermissions permissions(EngagementId id) {
        var engagement = engagements.get(id);
        var user = ownRoles.in(id);
        return new BriefingPermissions(user, engagement.sideOf(user.party()), engagement.status());
    }

    /** One of the own side, to be changed. */
    public Briefing own(BriefingId id) {
        var briefing = briefing(id);
        permissions(briefing.engagement()).requireWriting(briefing.side());
        return briefing;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }
}
