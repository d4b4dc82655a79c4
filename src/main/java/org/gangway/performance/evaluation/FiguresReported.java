package org.gangway.performance.evaluation;

import java.time.YearMonth;
import org.gangway.engagement.EngagementId;

/** Figures of a month came in or were corrected. */
public record FiguresReported(EngagementId engagement, YearMonth month) {}
