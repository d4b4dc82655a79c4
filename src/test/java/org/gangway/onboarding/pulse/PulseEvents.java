package org.gangway.onboarding.pulse;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.gangway.agreement.negotiation.AgreementFixtures;
import org.gangway.audit.UseCases;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PartyId;
import org.gangway.onboarding.plan.OnboardingEvents;

/** The entries of the log for rounds of questions. */
public final class PulseEvents {

    private PulseEvents() {}

    public static void record(UseCases useCases) {
        useCases.of(EngagementService.class)
                .open(AgreementFixtures.engagementWith(
                        new PartyId(UUID.fromString("00000000-0000-0000-0000-00000000000a"))));
        var sheet = useCases.know(OnboardingEvents.active(
                useCases.known(Engagement.class),
                useCases.known(CurrentUser.class),
                LocalDate.of(2026, 2, 2),
                Locale.ENGLISH));
        useCases.know(PulseRound.open(sheet.plan(), 4, LocalDate.of(2026, 4, 8)));
        var round = useCases.of(PulseService.class).open(sheet.plan().id(), 8);
        var pulse = useCases.of(PulseService.class);
        pulse.issue(round, 2);
        pulse.close(round);
    }
}
