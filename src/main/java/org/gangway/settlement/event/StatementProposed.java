package org.gangway.settlement.event;

import java.time.YearMonth;
import org.gangway.engagement.EngagementId;

/** A month's statement was put before both parties. */
public record StatementProposed(EngagementId engagement, YearMonth month) {}
