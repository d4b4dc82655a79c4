package org.gangway.performance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.gangway.calendar.WorkingCalendar;
import org.gangway.measure.Figure;
import org.gangway.measure.Measured;
import org.gangway.measure.Metric;
import org.gangway.measure.NoFigure;
import org.gangway.measure.NoFigureReason;
import org.gangway.measure.Origin;
import org.gangway.measure.Relieved;
import org.jspecify.annotations.Nullable;

/** What is known of the months of one engagement, and which figure a month is judged by. */
record KnownFigures(
        LedgerState ledger,
        PromisedMonths promised,
        Map<FigureKey, ReportedFigure> reported,
        Reliefs reliefs,
        WorkingCalendar calendar,
        ZoneId zone) {

    /**
     * A month's own figure; no evidence where nothing was told.
     *
     * @param before the figure before part of it was excused; null where nothing was
     */
    record Found(
            Figure figure,
            @Nullable Evidence evidence,
            @Nullable Measured before) {

        Found(Figure figure, @Nullable Evidence evidence) {
            this(figure, evidence, null);
        }
    }

    LocalDate dueOn(PromisedLevel level, YearMonth month) {
        return DueDates.dueOn(calendar, month, level.reportingDays());
    }

    /** By the window, and by what else the terms say about months and reports. */
    Figure judged(PromisedLevel level, YearMonth month, Figure own) {
        var comparison = level.comparison();
        return level.judging().figure(comparison.metric(), comparison.volume(), months(level, month, own), month);
    }

    /**
     * Those that the window looks at; each was due, and perhaps late, by the terms of its own time. A month that is excused
     * as a whole has no say in later ones.
     */
    private NavigableMap<YearMonth, Figure> months(PromisedLevel level, YearMonth month, Figure own) {
        var months = new TreeMap<YearMonth, Figure>();
        months.put(month, own);
        for (var at = level.judging().first(month); at.isBefore(month); at = at.plusMonths(1)) {
            var earlier = at;
            promised.level(level.id(), at)
                    .filter(then -> then.metric() == level.metric())
                    .flatMap(then -> earlier(then, earlier))
                    .ifPresent(figure -> months.put(earlier, figure));
        }
        return months;
    }

    private Optional<Figure> earlier(PromisedLevel level, YearMonth month) {
        if (reliefs.isWhole(new FigureKey(level.id(), month))) {
            return Optional.of(new NoFigure(level.metric(), NoFigureReason.ALL_EXCLUDED));
        }
        return Optional.of(of(level, month))
                .filter(found -> found.evidence() != null)
                .map(Found::figure);
    }

    /** With what relief leaves out of it; one that was corrected since so that relief no longer fits stays whole. */
    Found of(PromisedLevel level, YearMonth month) {
        var told = told(level, month);
        return told.figure() instanceof Measured measured
                ? reliefs.ofPart(new FigureKey(level.id(), month))
                        .flatMap(relief -> Relieved.possible(measured, List.of(relief)))
                        .map(relieved -> new Found(relieved.after(), told.evidence(), measured))
                        .orElse(told)
                : told;
    }

    /** As it was told, before any relief. */
    Found told(PromisedLevel level, YearMonth month) {
        var metric = level.metric();
        return metric.origin() == Origin.RECEIVABLES
                ? fromLedger(metric, level, month)
                : Optional.ofNullable(reported.get(new FigureKey(level.id(), month)))
                        .map(told -> told(level, told))
                        .orElseGet(() -> nothing(metric));
    }

    private Found told(PromisedLevel level, ReportedFigure told) {
        var figure = Figure.reported(level.metric(), told.numerator(), told.denominator());
        return new Found(
                level.judging().lateReport().told(figure, dueOn(level, told.month()), dayTold(told)), told.evidence());
    }

    /** Whether a figure was told after the day on which it was due, whatever the terms make of that. */
    boolean isToldLate(PromisedLevel level, YearMonth month) {
        var told = reported.get(new FigureKey(level.id(), month));
        return told != null && dayTold(told).isAfter(dueOn(level, month));
    }

    /** As they were told with the figure; of a figure from the list of invoices nobody tells them. */
    Incidents incidents(PromisedLevel level, YearMonth month) {
        var told = reported.get(new FigureKey(level.id(), month));
        return new Incidents(told == null ? null : told.incidents(), level.countsIncidents());
    }

    private LocalDate dayTold(ReportedFigure told) {
        return LocalDate.ofInstant(told.firstReportedAt(), zone);
    }

    private Found fromLedger(Metric metric, PromisedLevel level, YearMonth month) {
        return ledger.covers(month)
                ? new Found(
                        ledger.analysis().figure(metric, month, level.segment()),
                        ledger.evidence().orElse(null))
                : nothing(metric);
    }

    private static Found nothing(Metric metric) {
        return new Found(new NoFigure(metric, NoFigureReason.NOT_REPORTED), null);
    }
}
