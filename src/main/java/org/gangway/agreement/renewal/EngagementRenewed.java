package org.gangway.agreement.renewal;

import java.time.LocalDate;
import org.gangway.engagement.EngagementId;

/** Nobody objected in time, so that the engagement now ends on a later day. */
public record EngagementRenewed(EngagementId engagement, LocalDate until) {}
