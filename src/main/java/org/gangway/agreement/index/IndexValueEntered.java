package org.gangway.agreement.index;

import java.time.YearMonth;
import org.gangway.engagement.EngagementId;

/** A value of an index became known, or was revised. */
public record IndexValueEntered(EngagementId engagement, YearMonth month) {}
