package org.gangway.engagement;

import java.time.DayOfWeek;
import java.util.Set;
import org.gangway.audit.UseCases;
import org.gangway.identity.Side;

/** Entries of the log for sites, and for a calendar that the portal corrected. */
public final class HolidayEvents {

    private HolidayEvents() {}

    /** A site of the vendor of the engagement that is known. */
    public static SiteId vilnius(UseCases useCases) {
        var engagement = useCases.known(Engagement.class);
        var vilnius = Site.establish(engagement.vendor(), described("Vilnius"));
        useCases.know(engagement.id().value());
        useCases.know(new EngagementSite(engagement.id(), Side.VENDOR, useCases.know(vilnius)));
        return vilnius.id();
    }

    /** What happens with the sites of that engagement. */
    public static void place(UseCases useCases) {
        var engagement = useCases.known(Engagement.class);
        var sites = useCases.of(SiteService.class);
        sites.add(engagement.id(), described("Kaunas"));
        useCases.of(SiteJournal.class).removed(engagement.id(), useCases.known(Site.class));
    }

    private static NewSite described(String name) {
        var weekend = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        return new NewSite(Side.VENDOR, name, "LT", "Europe/Vilnius", weekend);
    }

    public static void record(UseCases useCases) {
        useCases.known(Site.class).broughtTo(0);
        useCases.know(new SiteHolidayProposals());
        useCases.know(useCases.known(Engagement.class).term().end());
        useCases.of(CopiedCalendarMending.class).mendAll();
    }
}
