package org.gangway.teamwork.accord;

import java.util.Locale;
import java.util.UUID;
import org.gangway.agreement.negotiation.AgreementFixtures;
import org.gangway.audit.UseCases;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.EngagementStatus;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PartyId;
import org.gangway.identity.Side;
import org.gangway.paragraph.OriginalText;

/** The entries of the log for the working agreement of two teams. */
public final class AccordEvents {

    private AccordEvents() {}

    public static void record(UseCases useCases) {
        useCases.of(EngagementService.class)
                .open(AgreementFixtures.engagementWith(
                        new PartyId(UUID.fromString("00000000-0000-0000-0000-00000000000a"))));
        var engagement = useCases.known(Engagement.class).id();
        useCases.know(java.time.LocalDate.of(2026, 4, 8));
        useCases.know(new WorkingAgreement(engagement));
        var id = as(useCases, Side.CLIENT).offer(engagement, null, english("We answer within a day."));
        as(useCases, Side.VENDOR).counter(id, english("We answer within an hour."));
        as(useCases, Side.CLIENT).accept(id);
        as(useCases, Side.CLIENT).offerEnd(id);
        as(useCases, Side.CLIENT).withdraw(id);
        useCases.of(AccordSigning.class).sign(engagement, 1);
        useCases.know(java.time.LocalDate.of(2026, 7, 8));
        useCases.of(AccordSigning.class).review(engagement);
        as(useCases, Side.VENDOR).offerEnd(id);
        as(useCases, Side.CLIENT).accept(id);
    }

    private static AccordService as(UseCases useCases, Side side) {
        useCases.know(new AccordPermissions(useCases.known(CurrentUser.class), side, EngagementStatus.OPEN, true));
        return useCases.of(AccordService.class);
    }

    private static OriginalText english(String words) {
        return OriginalText.of(words, Locale.ENGLISH);
    }
}
