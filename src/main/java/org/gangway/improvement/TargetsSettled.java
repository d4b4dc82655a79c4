package org.gangway.improvement;

import java.time.YearMonth;
import org.gangway.engagement.EngagementId;

/** A review needs no meeting any more: other targets were signed, or the results propose none by now. */
public record TargetsSettled(EngagementId engagement, String serviceLevel, YearMonth month) {}
