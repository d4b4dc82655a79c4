package org.gangway.briefing.text;

import java.util.Locale;
import java.util.UUID;
import org.gangway.agreement.negotiation.AgreementFixtures;
import org.gangway.audit.UseCases;
import org.gangway.briefing.quiz.ReadingEvents;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.EngagementStatus;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PartyId;
import org.gangway.identity.Side;
import org.gangway.paragraph.OriginalText;

/** The entries of the log for briefings. */
public final class BriefingEvents {

    private static final java.time.LocalDate TODAY = java.time.LocalDate.of(2026, 4, 8);

    private BriefingEvents() {}

    public static void record(UseCases useCases) {
        useCases.of(EngagementService.class)
                .open(AgreementFixtures.engagementWith(
                        new PartyId(UUID.fromString("00000000-0000-0000-0000-00000000000a"))));
        var engagement = useCases.known(Engagement.class);
        useCases.know(TODAY);
        useCases.know(new BriefingPermissions(useCases.known(CurrentUser.class), Side.CLIENT, EngagementStatus.OPEN));
        // as if the vendor had begun one already
        var briefing = useCases.know(Briefing.begin(engagement.id(), Side.VENDOR, BriefingKind.ABOUT_US, TODAY));
        useCases.of(BriefingService.class).begin(engagement.id(), BriefingKind.ABOUT_US);
        useCases.know(briefing);
        var words = OriginalText.of("We are old.", Locale.ENGLISH);
        var briefings = useCases.of(BriefingService.class);
        var kept =
                useCases.know(BriefingParagraph.of(briefing, 0, NewBriefingParagraph.of(BriefingTopic.HISTORY, words)));
        briefings.change(kept.id(), OriginalText.of("We are young.", Locale.ENGLISH), true);
        briefings.remove(kept.id(), true);
        briefings.add(briefing.id(), NewBriefingParagraph.of(BriefingTopic.VALUES, words), false);
        ReadingEvents.write(useCases);
        briefings.publish(briefing.id());
        ReadingEvents.read(useCases);
    }
}
