package org.gangway.performance;

import java.util.UUID;
import org.gangway.measure.Comparison;
import org.gangway.measure.Judging;
import org.gangway.measure.Metric;
import org.gangway.measure.Segment;

/**
 * A service level as this module needs it: what is measured, how it is judged, and by when it is told.
 *
 * @param reportingDays working days after the month's end
 * @param countsIncidents whether the incentive asks how many failures a month had
 */
record PromisedLevel(
        String id,
        String name,
        Comparison comparison,
        Judging judging,
        Segment segment,
        int reportingDays,
        UUID termsVersion,
        boolean countsIncidents) {

    Metric metric() {
        return comparison.metric();
    }
}
