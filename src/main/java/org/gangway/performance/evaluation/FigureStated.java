package org.gangway.performance.evaluation;

import java.time.YearMonth;
import org.gangway.engagement.EngagementId;

/**
 * The client stated what it measured, or one side accepted the other's figure.
 *
 * @param agreed whether both sides agree by it
 */
public record FigureStated(EngagementId engagement, String serviceLevel, YearMonth month, boolean agreed) {}
