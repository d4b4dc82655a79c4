package org.gangway.performance.figures;

import java.util.UUID;
import org.gangway.engagement.CountedCalendars;
import org.gangway.measure.Comparison;
import org.gangway.measure.EvaluationTerms;
import org.gangway.measure.MeasuringPeriodTerms;
import org.gangway.measure.Metric;
import org.gangway.measure.receivables.ReceivablesSegment;

/**
 * A service level as this module needs it: what is measured, how it is evaluated, and by when it is reported.
 *
 * @param reportingDays working days after the month's end
 * @param reportingCalendars whose working days they are
 * @param countsIncidents whether the incentive asks how many failures a month had
 */
public record SignedServiceLevel(
        String id,
        String name,
        Comparison comparison,
        EvaluationTerms evaluationRules,
        ReceivablesSegment segment,
        int reportingDays,
        CountedCalendars reportingCalendars,
        UUID termsVersion,
        boolean countsIncidents) {

    /** Over how long each of its figures is measured. */
    public MeasuringPeriodTerms measured() {
        return evaluationRules.measured();
    }

    public Metric metric() {
        return comparison.metric();
    }
}
