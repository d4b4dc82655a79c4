package org.gangway.performance.evaluation;

import java.time.YearMonth;
import org.gangway.engagement.EngagementId;
import org.gangway.measure.Attainment;

/** New figures turned a month of a service level into a miss, or into a worse or lesser one. */
public record TargetMissed(
        EngagementId engagement, String serviceLevelId, String name, YearMonth month, Attainment attainment) {}
