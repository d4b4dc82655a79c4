package org.gangway.briefing.text;

import java.time.LocalDate;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.Side;

/** Briefings for tests that need no database. */
public final class BriefingFixtures {

    private BriefingFixtures() {}

    /** A draft of the vendor. */
    public static Briefing briefing(LocalDate day) {
        return Briefing.begin(
                new EngagementId(UUID.fromString("00000000-0000-0000-0000-000000000001")),
                Side.VENDOR,
                BriefingKind.HOW_WE_WORK,
                day);
    }
}
