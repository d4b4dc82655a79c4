package org.gangway.performance.evaluation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gangway.measure.Figure;
import org.gangway.measure.FigureOrigin;
import org.gangway.measure.MeasuredFigure;
import org.gangway.measure.Metric;
import org.gangway.measure.NoFigure;
import org.gangway.measure.NoFigureReason;
import org.gangway.measure.RelievedFigure;
import org.gangway.performance.figures.CountingFigure;
import org.gangway.performance.figures.Evidence;
import org.gangway.performance.figures.FigureKey;
import org.gangway.performance.figures.FigureSides;
import org.gangway.performance.figures.Incidents;
import org.gangway.performance.figures.ReportedFigure;
import org.gangway.performance.figures.ReportedWindow;
import org.gangway.performance.figures.ReportingCalendars;
import org.gangway.performance.figures.SignedServiceLevel;
import org.gangway.performance.figures.SignedServiceLevels;
import org.gangway.performance.figures.StatedFigures;
import org.gangway.performance.receivables.ReceivablesSnapshot;
import org.gangway.shared.Explanation;
import org.jspecify.annotations.Nullable;

/** What is known of the months of one engagement, and which figure a month is evaluated by. */
public record EvaluationFigures(
        ReceivablesSnapshot ledger,
        SignedServiceLevels serviceLevels,
        StatedFigures stated,
        ReliefByFigure reliefs,
        ReportingCalendars calendars,
        ZoneId zone) {

    /**
     * A month's own figure; no evidence where nothing was reported.
     *
     * @param before the figure before part of it was relieved; null where nothing was
     */
    public record Found(
            Figure figure,
            @Nullable Evidence evidence,
            @Nullable MeasuredFigure before) {

        Found(Figure figure, @Nullable Evidence evidence) {
            this(figure, evidence, null);
        }
    }

    LocalDate dueOn(SignedServiceLevel level, YearMonth month) {
        return calendars.dueOn(level, month);
    }

    /** By the window, and by what else the terms say about months and reports. */
    Figure evaluated(SignedServiceLevel level, YearMonth month, Figure own) {
        var comparison = level.comparison();
        return level.evaluationRules()
                .figure(comparison.metric(), comparison.volume(), months(level, month, own), month);
    }

    /**
     * Those that the window looks at; each was due, and perhaps late, by the terms of its own time. A month that is relieved
     * as a whole has no say in later ones.
     */
    private NavigableMap<YearMonth, Figure> months(SignedServiceLevel level, YearMonth month, Figure own) {
        var months = new TreeMap<YearMonth, Figure>();
        months.put(month, own);
        for (var at = level.evaluationRules().first(month); at.isBefore(month); at = at.plusMonths(1)) {
            var earlier = at;
            serviceLevels
                    .level(level.id(), at)
                    .filter(then -> then.metric() == level.metric())
                    .flatMap(then -> earlier(then, earlier))
                    .ifPresent(figure -> months.put(earlier, figure));
        }
        return months;
    }

    private Optional<Figure> earlier(SignedServiceLevel level, YearMonth month) {
        if (reliefs.isWhole(new FigureKey(level.id(), month))) {
            return Optional.of(new NoFigure(level.metric(), NoFigureReason.ALL_EXCLUDED));
        }
        return Optional.of(of(level, month))
                .filter(found -> found.evidence() != null)
                .map(Found::figure);
    }

    /** With what relief leaves out of it; one that was corrected since so that relief no longer fits stays whole. */
    Found of(SignedServiceLevel level, YearMonth month) {
        var report = asReported(level, month);
        return report.figure() instanceof MeasuredFigure measuredFigure
                ? reliefs.ofPart(new FigureKey(level.id(), month))
                        .flatMap(relief -> RelievedFigure.possible(measuredFigure, List.of(relief)))
                        .map(relievedFigure -> new Found(relievedFigure.after(), report.evidence(), measuredFigure))
                        .orElse(report)
                : report;
    }

    /** As it was reported, before any relief. */
    public Found asReported(SignedServiceLevel level, YearMonth month) {
        var metric = level.metric();
        return metric.origin() == FigureOrigin.RECEIVABLES
                ? fromLedger(metric, level, month)
                : new WindowReports(this, level).found(month);
    }

    FigureSides sides(SignedServiceLevel level, LocalDate windowEnd) {
        return stated.of(new ReportedWindow(level.id(), windowEnd));
    }

    /** Of one window, by whichever side's figure counts. */
    Found asStated(SignedServiceLevel level, LocalDate windowEnd) {
        var sides = sides(level, windowEnd);
        var counting = sides.counting(level.metric(), level.evaluationRules().untilAgreed());
        if (counting.isPresent()) {
            return counted(level, sides, counting.get());
        }
        var report = sides.reported();
        return report == null
                ? nothing(level.metric())
                : new Found(new NoFigure(level.metric(), NoFigureReason.NOT_AGREED), report.evidence());
    }

    private Found counted(SignedServiceLevel level, FigureSides sides, CountingFigure counting) {
        var inputs = counting.inputs();
        var figure = withSteps(
                level.evaluationRules()
                        .explained(Figure.reported(level.metric(), inputs.numerator(), inputs.denominator())),
                counting.steps());
        var report = sides.reported();
        return new Found(
                report == null || !sides.restsOnReport()
                        ? figure
                        : level.evaluationRules()
                                .lateReport()
                                .reported(figure, dueOn(level, report.month()), dayReported(report)),
                counting.evidence());
    }

    private static Figure withSteps(Figure figure, List<Explanation> steps) {
        return figure instanceof MeasuredFigure measured && !steps.isEmpty()
                ? measured.after(Stream.concat(measured.because().stream(), steps.stream())
                        .toList())
                : figure;
    }

    /** Whether a figure was reported after the day on which it was due, whatever the terms make of that. */
    public boolean isReportedLate(SignedServiceLevel level, YearMonth month) {
        return new WindowReports(this, level)
                .of(month)
                .anyMatch(report -> dayReported(report).isAfter(dueOn(level, month)));
    }

    /** As they were reported with the figure; of a figure from the list of invoices nobody reports them. */
    Incidents incidents(SignedServiceLevel level, YearMonth month) {
        var counted = new WindowReports(this, level)
                .counting(month)
                .flatMap(figure -> Stream.ofNullable(figure.incidents()))
                .reduce(Integer::sum);
        return new Incidents(counted.orElse(null), level.countsIncidents());
    }

    private LocalDate dayReported(ReportedFigure report) {
        return LocalDate.ofInstant(report.firstReportedAt(), zone);
    }

    private Found fromLedger(Metric metric, SignedServiceLevel level, YearMonth month) {
        return ledger.covers(month)
                ? new Found(
                        ledger.analysis().figure(metric, month, level.segment()),
                        ledger.evidence().orElse(null))
                : nothing(metric);
    }

    static Found nothing(Metric metric) {
        return new Found(new NoFigure(metric, NoFigureReason.NOT_REPORTED), null);
    }
}
