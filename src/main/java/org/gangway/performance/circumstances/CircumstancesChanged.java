package org.gangway.performance.circumstances;

import java.time.YearMonth;
import org.gangway.engagement.EngagementId;

/** What a month is based on besides figures is otherwise from now on: both sides say so. */
public record CircumstancesChanged(EngagementId engagement, YearMonth month) {}
