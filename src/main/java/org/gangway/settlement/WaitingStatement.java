package org.gangway.settlement;

import java.time.YearMonth;
import org.gangway.engagement.EngagementId;

/** A statement that waits for the own party: to be approved, or for its dispute to be settled. */
public record WaitingStatement(EngagementId engagement, String engagementName, YearMonth month, StatementState state) {}
