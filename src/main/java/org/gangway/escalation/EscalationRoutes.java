package org.gangway.escalation;

import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.escalation.course.EscalationId;

/** Addresses of the pages about escalations. */
public final class EscalationRoutes {

    public static final String ESCALATION_ID = "escalation";

    public static final String ESCALATIONS = EngagementRoutes.ESCALATIONS;
    public static final String ESCALATION = ESCALATIONS + "/:" + ESCALATION_ID;

    private EscalationRoutes() {}

    public static String escalation(EngagementId engagement, EscalationId escalation) {
        return EngagementRoutes.of(ESCALATION, engagement)
                .replace(":" + ESCALATION_ID, escalation.value().toString());
    }
}
