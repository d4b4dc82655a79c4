package org.gangway.agreement;

import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementRoutes;

/** Addresses of the pages about terms. */
public final class AgreementRoutes {

    public static final String TERMS = EngagementRoutes.ENGAGEMENT + "/terms";

    /** The page belongs to another module; the way to it begins on the page of the terms. */
    public static final String TARGETS = TERMS + "/targets";

    private AgreementRoutes() {}

    public static String terms(EngagementId engagement) {
        return EngagementRoutes.of(TERMS, engagement);
    }

    public static String targets(EngagementId engagement) {
        return EngagementRoutes.of(TARGETS, engagement);
    }
}
