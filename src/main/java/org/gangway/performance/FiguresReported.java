package org.gangway.performance;

import java.time.YearMonth;
import org.gangway.engagement.EngagementId;

/** Figures of a month came in or were corrected. */
public record FiguresReported(EngagementId engagement, YearMonth month) {}
