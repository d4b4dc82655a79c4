package org.gangway.engagement;

import org.gangway.agreement.negotiation.AgreementFixtures;
import org.gangway.audit.UseCases;
import org.gangway.identity.Side;

/** The entry of the log for a calendar that the portal corrected. */
public final class HolidayEvents {

    private HolidayEvents() {}

    public static void record(UseCases useCases) {
        var engagement = useCases.known(Engagement.class);
        var vilnius = Site.establish(
                engagement.id(),
                new NewSite(
                        Side.VENDOR,
                        "Vilnius",
                        "LT",
                        "Europe/Vilnius",
                        AgreementFixtures.engagementWith(engagement.vendor())
                                .sites()
                                .getFirst()
                                .weekend()));
        vilnius.broughtTo(0);
        useCases.know(vilnius);
        useCases.know(new SiteHolidayProposals());
        useCases.of(CopiedCalendarMending.class).mendAll();
    }
}
