package org.gangway.measure;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.gangway.json.Flat;
import org.gangway.json.Meaning;
import org.gangway.json.Neutral;
import org.gangway.shared.Explanation;
import org.gangway.shared.NamedFacts;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * From which months and reports the figure comes that a month is evaluated by; each part has a neutral value.
 *
 * @param measured over how long each reported figure is measured
 * @param allowance how many misses are overlooked in a month of few cases; null where none is
 * @param lowVolume what is evaluated for a month in which too little happened
 * @param percentile the agreed percentile of a metric that is one
 * @param shortCalls how short an abandoned call is that counts as served, for the one formula that counts them
 * @param trimmed what is left out of the cases of an average; null where nothing is
 * @param untilAgreed which figure counts while both sides state different ones
 */
public record EvaluationTerms(
        @Flat MeasuringPeriodTerms measured,

        @Neutral("MONTHLY") MeasuringWindowTerms window,

        @Meaning("So many misses are overlooked in a month with fewer cases than the other number.") @Nullable
        MissAllowance allowance,

        @Neutral("reportOnly") LowVolumeRule lowVolume,

        @Meaning("What becomes of figures reported after they were due; COUNTS where it is absent.") @Neutral("COUNTS")
        LateReportTreatment lateReport,

        @Meaning("Of metrics that are percentiles: which, and by which method; 95 by nearest rank where it is absent.")
        @Neutral("P95")
        PercentileTerms percentile,

        @Meaning("Of the share of calls that counts short abandoned ones: how short; absent for every other metric.")
        @Nullable
        ShortCallLimit shortCalls,

        @Nullable TrimmedShare trimmed,

        @Neutral("VENDOR") FigureUntilAgreed untilAgreed) {

    /** Each month by itself, every figure counts, nothing is overlooked. */
    public static final EvaluationTerms USUAL = new EvaluationTerms(
            MeasuringPeriodTerms.MONTHLY,
            MeasuringWindowTerms.MONTHLY,
            null,
            new LowVolumeRule.ReportOnly(),
            LateReportTreatment.COUNTS,
            PercentileTerms.P95,
            null,
            null,
            FigureUntilAgreed.VENDOR);

    public EvaluationTerms {
        window = window.window() instanceof MeasuringWindow.Month ? MeasuringWindowTerms.MONTHLY : window;
    }

    public EvaluationTerms withMeasured(MeasuringPeriodTerms other) {
        return new EvaluationTerms(
                other, window, allowance, lowVolume, lateReport, percentile, shortCalls, trimmed, untilAgreed);
    }

    public EvaluationTerms withWindow(MeasuringWindowTerms other) {
        return new EvaluationTerms(
                measured, other, allowance, lowVolume, lateReport, percentile, shortCalls, trimmed, untilAgreed);
    }

    public EvaluationTerms withAllowance(@Nullable MissAllowance other) {
        return new EvaluationTerms(
                measured, window, other, lowVolume, lateReport, percentile, shortCalls, trimmed, untilAgreed);
    }

    public EvaluationTerms withLowVolume(LowVolumeRule other) {
        return new EvaluationTerms(
                measured, window, allowance, other, lateReport, percentile, shortCalls, trimmed, untilAgreed);
    }

    public EvaluationTerms withLateReport(LateReportTreatment other) {
        return new EvaluationTerms(
                measured, window, allowance, lowVolume, other, percentile, shortCalls, trimmed, untilAgreed);
    }

    public EvaluationTerms withPercentile(PercentileTerms other) {
        return new EvaluationTerms(
                measured, window, allowance, lowVolume, lateReport, other, shortCalls, trimmed, untilAgreed);
    }

    public EvaluationTerms withShortCalls(@Nullable ShortCallLimit other) {
        return new EvaluationTerms(
                measured, window, allowance, lowVolume, lateReport, percentile, other, trimmed, untilAgreed);
    }

    public EvaluationTerms withTrimmed(@Nullable TrimmedShare other) {
        return new EvaluationTerms(
                measured, window, allowance, lowVolume, lateReport, percentile, shortCalls, other, untilAgreed);
    }

    public EvaluationTerms withUntilAgreed(FigureUntilAgreed other) {
        return new EvaluationTerms(
                measured, window, allowance, lowVolume, lateReport, percentile, shortCalls, trimmed, other);
    }

    public boolean isMonthly() {
        return window.equals(MeasuringWindowTerms.MONTHLY);
    }

    /** Whether it has to be known how much was counted, not only the result. */
    public boolean needsCounts() {
        return allowance != null
                || !(lowVolume instanceof LowVolumeRule.ReportOnly)
                || measured.severalWindows() == WindowCombination.POOLED
                || (!isMonthly() && window.aggregation() == Aggregation.POOLED);
    }

    /** Refuses what cannot be computed for the metric from figures of months. */
    public void requireFor(Metric metric) {
        measured.requireFor(metric);
        window.requireFor(metric);
        require(!(window.window() instanceof MeasuringWindow.Week), "measure.window-shorter-than-month");
        require(measured.isMonthly() || isMonthly(), "measure.window-needs-months");
        require(
                (isMonthly() && measured.isMonthly()) || lowVolume instanceof LowVolumeRule.ReportOnly,
                "measure.low-volume-needs-month");
        if (lowVolume instanceof LowVolumeRule.PoolMonths) {
            Aggregation.POOLED.requireFor(metric);
        }
        requireAllowanceFor(metric);
        require(
                lateReport == LateReportTreatment.COUNTS || metric.origin() == FigureOrigin.REPORTED,
                "measure.late-report-needs-reports");
        require(
                untilAgreed == FigureUntilAgreed.VENDOR || metric.origin() == FigureOrigin.REPORTED,
                "measure.until-agreed-needs-reports");
        require(
                metric.form() == FigureForm.PERCENTILE || percentile.equals(PercentileTerms.P95),
                "measure.not-a-percentile",
                Map.of("metric", metric));
        if (trimmed != null) {
            TrimmedShare.requireFor(metric);
        }
        require(
                shortCalls == null || metric.countsShortCalls(),
                "measure.short-call-limit-of-other-metric",
                Map.of("metric", metric));
    }

    /** A reported figure with the step that says how single cases make it; others have none. */
    public Figure explained(Figure reported) {
        return reported instanceof MeasuredFigure figure
                ? howCasesCount(figure.metric())
                        .<Figure>map(step -> figure.after(List.of(step)))
                        .orElse(figure)
                : reported;
    }

    private Optional<Explanation> howCasesCount(Metric metric) {
        if (metric.form() == FigureForm.PERCENTILE) {
            return Optional.of(Explanation.fact(
                    "measure-percentile-agreed",
                    NamedFacts.of("method", percentile.method(), "share", percentile.share())));
        }
        return Optional.ofNullable(trimmed)
                .map(it -> Explanation.fact("measure-trimmed-agreed", NamedFacts.of("share", it.share())));
    }

    /** What the metric cannot do without. */
    public void requireCompleteFor(Metric metric) {
        require(
                shortCalls != null || !metric.countsShortCalls(),
                "measure.short-call-limit-missing",
                Map.of("metric", metric));
    }

    private void requireAllowanceFor(Metric metric) {
        if (allowance != null) {
            allowance.requireFor(metric);
            require(isMonthly() || window.aggregation() == Aggregation.POOLED, "measure.allowance-needs-pooling");
            require(measured.allowsMisses(), "measure.allowance-needs-pooling");
        }
    }

    private static void require(boolean sound, String rule) {
        require(sound, rule, Map.of());
    }

    private static void require(boolean sound, String rule, Map<String, ?> facts) {
        if (!sound) {
            throw new RuleViolation(rule, facts);
        }
    }

    /** The earliest month whose figure may have a say in how a month is evaluated. */
    public YearMonth first(YearMonth month) {
        if (!measured.isMonthly()) {
            return measured.first(month);
        }
        return switch (lowVolume) {
            case LowVolumeRule.ReportOnly _ ->
                YearMonth.from(window.window().at(month.atEndOfMonth()).start());
            case LowVolumeRule.PoolMonths(var most) -> month.minusMonths(most - 1L);
            case LowVolumeRule.CarryLast(var most) -> month.minusMonths(most - 1L);
        };
    }

    /**
     * The figure that the month is evaluated by.
     *
     * @param minimumVolume how much is enough
     * @param months the month's figure and those of the months before it, as far as there are any
     */
    public Figure figure(
            Metric metric, MinimumVolume minimumVolume, NavigableMap<YearMonth, Figure> months, YearMonth month) {
        if (measured.isSumOfMonths(metric)) {
            return measured.quarter(metric, months, month);
        }
        if (isMonthly()) {
            return new MinimumVolumeSearch(minimumVolume, months, month).figure(metric, lowVolume);
        }
        var series = new ArrayList<PeriodFigure>();
        months.headMap(month, false).forEach((at, figure) -> series.add(PeriodFigure.of(at, figure)));
        series.add(
                PeriodFigure.of(month, months.getOrDefault(month, new NoFigure(metric, NoFigureReason.NOT_REPORTED))));
        return window.figure(metric, series, month.atEndOfMonth()).figure();
    }
}
