package org.gangway.settlement;

import java.time.YearMonth;
import org.gangway.engagement.EngagementId;

/** A month's statement was put before both parties. */
public record StatementProposed(EngagementId engagement, YearMonth month) {}
