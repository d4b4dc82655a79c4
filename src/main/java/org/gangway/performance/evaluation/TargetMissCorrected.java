package org.gangway.performance.evaluation;

import java.time.YearMonth;
import org.gangway.engagement.EngagementId;

/** Corrected figures of a month say that a service level was not missed after all. */
public record TargetMissCorrected(EngagementId engagement, String serviceLevelId, YearMonth month) {}
