package org.gangway.teamwork.gap;

import java.time.LocalDate;
import java.util.UUID;
import org.gangway.agreement.negotiation.AgreementFixtures;
import org.gangway.audit.UseCases;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.EngagementStatus;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PartyId;
import org.gangway.identity.Side;
import org.gangway.teamwork.accord.AccordPermissions;

/** The entries of the log for questions to both teams. */
public final class TeamRoundEvents {

    private TeamRoundEvents() {}

    public static void record(UseCases useCases) {
        useCases.of(EngagementService.class)
                .open(AgreementFixtures.engagementWith(
                        new PartyId(UUID.fromString("00000000-0000-0000-0000-00000000000a"))));
        useCases.know(LocalDate.of(2026, 4, 8));
        useCases.know(
                new AccordPermissions(useCases.known(CurrentUser.class), Side.CLIENT, EngagementStatus.OPEN, true));
        var rounds = useCases.of(TeamRoundService.class);
        rounds.close(rounds.open(useCases.known(Engagement.class).id()));
    }
}
