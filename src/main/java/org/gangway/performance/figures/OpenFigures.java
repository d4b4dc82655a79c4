package org.gangway.performance.figures;

import java.time.YearMonth;
import org.gangway.engagement.EngagementId;

/**
 * A month of which the two sides state different figures, or one that was corrected since they agreed.
 *
 * @param figures how many
 */
public record OpenFigures(EngagementId engagement, String engagementName, YearMonth month, int figures) {}
