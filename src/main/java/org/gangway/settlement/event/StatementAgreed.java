package org.gangway.settlement.event;

import java.time.YearMonth;
import org.gangway.engagement.EngagementId;

/** Both parties approved a month's statement. */
public record StatementAgreed(EngagementId engagement, YearMonth month) {}
