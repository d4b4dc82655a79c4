package org.gangway.exchange;

import java.time.LocalDate;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.Side;

/**
 * A side has shown nothing of its quality programme, and the quarter ends soon.
 *
 * @param party what the side is called
 * @param until the last day of the quarter
 */
public record QuarterMissing(EngagementId engagement, Side side, String party, LocalDate until) {}
