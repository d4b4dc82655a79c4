package org.gangway.settlement.statement;

import java.time.YearMonth;
import org.gangway.engagement.EngagementId;

/**
 * A trigger that had fired with a month's statement does so no longer by what is known now.
 *
 * @param trigger as in {@link TriggerFired}
 */
public record TriggerLapsed(EngagementId engagement, YearMonth month, String trigger) {}
