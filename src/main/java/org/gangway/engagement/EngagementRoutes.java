package org.gangway.engagement;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.gangway.identity.PartyId;
import org.gangway.identity.PartyNotFound;

/** Addresses of the pages about engagements; those of other modules' tabs begin with {@link #ENGAGEMENT}. */
public final class EngagementRoutes {

    /** What every page of an engagement has around it. */
    public static final String FRAME = "engagement";

    public static final String ID = "engagement";
    public static final String SITE_ID = "site";

    /** Parameter of the address of a site's calendar: the year that is shown. */
    public static final String YEAR = "year";

    public static final String LIST = "engagements";
    public static final String OPEN = LIST + "/open";
    public static final String ENGAGEMENT = FRAME + "/:" + ID;
    public static final String OVERVIEW = ENGAGEMENT + "/overview";
    public static final String SITE = OVERVIEW + "/site/:" + SITE_ID;
    public static final String PEOPLE = ENGAGEMENT + "/people";
    public static final String LOG = ENGAGEMENT + "/log";
    public static final String ESCALATIONS = ENGAGEMENT + "/escalations";

    /** Parameters of the address of escalations: what is to be raised there, and its key among its kind. */
    public static final String RAISED_KIND = "raise";

    public static final String RAISED_SUBJECT = "about";

    public static final String PARTY_ID = "party";
    public static final String VENDORS = "vendors";
    public static final String VENDOR = VENDORS + "/:" + PARTY_ID;

    private EngagementRoutes() {}

    /** The page of a vendor, for its client. */
    public static String vendor(PartyId vendor) {
        return VENDOR.replace(":" + PARTY_ID, vendor.value().toString());
    }

    /**
     * Which vendor's page is asked for.
     *
     * @param parameters finds a parameter of the address by name
     * @throws PartyNotFound where it names none
     */
    public static PartyId party(Function<String, Optional<String>> parameters) {
        try {
            return PartyId.of(parameters.apply(PARTY_ID).orElse(""));
        } catch (IllegalArgumentException _) {
            throw new PartyNotFound(new PartyId(new UUID(0, 0)));
        }
    }

    public static String overview(EngagementId engagement) {
        return of(OVERVIEW, engagement);
    }

    public static String escalations(EngagementId engagement) {
        return of(ESCALATIONS, engagement);
    }

    /** Where something can be called up the ladder of the engagement. */
    public static String escalate(EngagementId engagement, EscalatedKind kind, String subject) {
        return escalations(engagement) + "?" + RAISED_KIND + "=" + kind.name() + "&" + RAISED_SUBJECT + "="
                + URLEncoder.encode(subject, StandardCharsets.UTF_8);
    }

    public static String people(EngagementId engagement) {
        return of(PEOPLE, engagement);
    }

    public static String site(EngagementId engagement, SiteId site) {
        return of(SITE, engagement).replace(":" + SITE_ID, site.value().toString());
    }

    /** The calendar of that year. */
    public static String site(EngagementId engagement, SiteId site, int year) {
        return site(engagement, site) + "?" + YEAR + "=" + year;
    }

    /** The address of one engagement's page, from the address with a parameter that all engagements share. */
    public static String of(String route, EngagementId engagement) {
        return route.replace(":" + ID, engagement.value().toString());
    }

    /**
     * Which engagement's page is asked for.
     *
     * @param parameters finds a parameter of the address by name
     * @throws EngagementNotFound where it names none
     */
    public static EngagementId engagement(Function<String, Optional<String>> parameters) {
        try {
            return EngagementId.of(parameters.apply(ID).orElse(""));
        } catch (IllegalArgumentException _) {
            throw new EngagementNotFound(new EngagementId(new UUID(0, 0)));
        }
    }
}
