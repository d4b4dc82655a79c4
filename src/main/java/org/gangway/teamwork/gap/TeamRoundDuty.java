package org.gangway.teamwork.gap;

import java.time.LocalDate;
import org.gangway.engagement.EngagementId;

/** Questions that somebody of a team can still answer. */
public record TeamRoundDuty(TeamRoundId round, EngagementId engagement, String engagementName, LocalDate closesOn) {}
