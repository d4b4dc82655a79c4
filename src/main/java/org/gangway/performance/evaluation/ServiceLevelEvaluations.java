package org.gangway.performance.evaluation;

import java.time.Clock;
import java.time.YearMonth;
import org.gangway.engagement.EngagementId;
import org.gangway.performance.figures.FigureStatements;
import org.gangway.performance.figures.ReportingDeadlines;
import org.gangway.performance.figures.SignedServiceLevels;
import org.gangway.performance.receivables.ReceivablesAnalyses;
import org.gangway.performance.receivables.ReceivablesSnapshot;
import org.springframework.stereotype.Component;

/** Gathers what a {@link ServiceLevelEvaluation} needs to know about an engagement. */
@Component
public class ServiceLevelEvaluations {

    private final ReceivablesAnalyses receivablesAnalyses;
    private final FigureStatements figures;
    private final ReportingDeadlines reportingDeadlines;
    private final ReliefSource reliefs;
    private final Clock clock;

    ServiceLevelEvaluations(
            ReceivablesAnalyses receivablesAnalyses,
            FigureStatements figures,
            ReportingDeadlines reportingDeadlines,
            ReliefSource reliefs,
            Clock clock) {
        this.receivablesAnalyses = receivablesAnalyses;
        this.figures = figures;
        this.reportingDeadlines = reportingDeadlines;
        this.reliefs = reliefs;
        this.clock = clock;
    }

    public ServiceLevelEvaluation of(
            EngagementId engagement, SignedServiceLevels promised, YearMonth first, YearMonth last) {
        return of(engagement, receivablesAnalyses.of(engagement), promised, first, last);
    }

    /** With the invoices as they stand in this transaction. */
    ServiceLevelEvaluation ofUncommitted(
            EngagementId engagement, SignedServiceLevels promised, YearMonth first, YearMonth last) {
        return of(engagement, receivablesAnalyses.load(engagement), promised, first, last);
    }

    /** Earlier months are loaded only as far as the windows of the terms look back. */
    private ServiceLevelEvaluation of(
            EngagementId engagement,
            ReceivablesSnapshot ledger,
            SignedServiceLevels promised,
            YearMonth first,
            YearMonth last) {
        var from = promised.looksBackTo(first, last);
        var sites = reportingDeadlines.vendorSites(engagement);
        return new ServiceLevelEvaluation(
                new EvaluationFigures(
                        ledger,
                        promised,
                        figures.between(engagement, from, last),
                        reliefs.between(engagement, from, last),
                        reportingDeadlines.calendars(engagement),
                        ReportingDeadlines.zone(sites, clock)),
                ReportingDeadlines.today(sites, clock));
    }
}
