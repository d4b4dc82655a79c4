package org.gangway.yearcalendar.festival;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.gangway.agreement.negotiation.AgreementFixtures;
import org.gangway.audit.UseCases;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.PartyId;
import org.gangway.identity.Side;
import org.gangway.paragraph.OriginalText;

/** The entries of the log for festivals. */
public final class FestivalEvents {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 8);

    private FestivalEvents() {}

    public static void record(UseCases useCases) {
        var engagement = useCases.of(EngagementService.class)
                .open(AgreementFixtures.engagementWith(
                        new PartyId(UUID.fromString("00000000-0000-0000-0000-00000000000a"))));
        useCases.know(Side.CLIENT);
        var festivals = useCases.of(FestivalService.class);
        var festival = festivals.tell(engagement, told("Diwali"));
        festivals.change(engagement, festival, told("Deepavali"));
        festivals.withdraw(engagement, festival);
    }

    private static NewFestival told(String name) {
        return new NewFestival(name, DAY, DAY.plusDays(1), OriginalText.of("Lamps and sweets.", Locale.ENGLISH));
    }
}
