package org.gangway.performance.circumstances;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import org.gangway.agreement.inforce.AgreementService;
import org.gangway.engagement.EngagementId;
import org.gangway.performance.evaluation.ServiceLevelEvaluations;
import org.gangway.performance.figures.ReportingDeadlines;
import org.gangway.performance.figures.SignedServiceLevelReader;
import org.springframework.stereotype.Component;

/** What the terms of a month say of service levels, deliverables and due days. */
@Component
class CircumstanceSubjectsQuery {

    private final SignedServiceLevelReader signedServiceLevels;
    private final ServiceLevelEvaluations evaluations;
    private final ReportingDeadlines reportingDeadlines;
    private final AgreementService agreements;
    private final Clock clock;

    CircumstanceSubjectsQuery(
            SignedServiceLevelReader signedServiceLevelReader,
            ServiceLevelEvaluations serviceLevelEvaluations,
            ReportingDeadlines reportingDeadlines,
            AgreementService agreements,
            Clock clock) {
        this.signedServiceLevels = signedServiceLevelReader;
        this.evaluations = serviceLevelEvaluations;
        this.reportingDeadlines = reportingDeadlines;
        this.agreements = agreements;
        this.clock = clock;
    }

    CircumstanceSubjects of(EngagementId engagement, YearMonth month) {
        var levels = new LinkedHashMap<String, String>();
        signedServiceLevels.of(engagement).levels(month).forEach(level -> levels.put(level.id(), level.name()));
        var deliverables = new LinkedHashMap<String, String>();
        agreements
                .inForceDuring(engagement, month)
                .forEach(version -> deliverables.putAll(version.terms().deliverables()));
        return new CircumstanceSubjects(month, levels, deliverables, zone(engagement));
    }

    /** When the month is over where the vendor works. */
    Instant endOf(EngagementId engagement, YearMonth month) {
        return month.plusMonths(1).atDay(1).atStartOfDay(zone(engagement)).toInstant();
    }

    /** How many figures of the month were reported after the day on which they were due. */
    int lateReports(EngagementId engagement, YearMonth month) {
        var promised = signedServiceLevels.of(engagement);
        var known = evaluations.of(engagement, promised, month, month).known();
        return (int) promised.levels(month).stream()
                .filter(level -> known.isReportedLate(level, month))
                .count();
    }

    private ZoneId zone(EngagementId engagement) {
        return ReportingDeadlines.zone(reportingDeadlines.vendorSites(engagement), clock);
    }
}
