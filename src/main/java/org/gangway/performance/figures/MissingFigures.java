package org.gangway.performance.figures;

import java.time.YearMonth;
import org.gangway.engagement.EngagementId;

/**
 * Figures of an engagement that nobody has reported for a month.
 *
 * @param levels how many of its service levels they are
 * @param overdue whether the last day to report them is over
 */
public record MissingFigures(
        EngagementId engagement, String engagementName, YearMonth month, int levels, boolean overdue) {}
