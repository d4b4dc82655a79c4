package org.gangway.performance.circumstances;

import java.time.LocalDate;
import org.gangway.engagement.EngagementId;

/**
 * Since when anything was reported in an engagement.
 *
 * @param month its first day
 */
record FirstCircumstance(EngagementId engagement, LocalDate month) {}
