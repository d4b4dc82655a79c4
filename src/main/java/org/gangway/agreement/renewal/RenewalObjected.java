package org.gangway.agreement.renewal;

import java.time.LocalDate;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.Side;

/** One side lets the engagement end on that day. */
public record RenewalObjected(EngagementId engagement, Side by, LocalDate endsOn, String reason) {}
