package org.gangway.preview;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gangway.agreement.inforce.DaysInForce;
import org.gangway.incentive.partmonth.CountedDays;
import org.gangway.incentive.partmonth.DayCounting;
import org.gangway.incentive.statement.MonthInput;
import org.gangway.incentive.statement.SettledHistory;
import org.gangway.shared.Money;
import org.gangway.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * The settlement of given results under given terms, month by month from the first that was reported to the last.
 *
 * @param period the only month that is asked for; null for all. The months before it count all the same
 */
public record SettlementPreview(
        PreviewVersions versions,
        ReportedResults results,
        @Nullable YearMonth period,
        List<PreviewMonth> months) {

    public SettlementPreview {
        months = List.copyOf(months);
    }

    static SettlementPreview of(PreviewVersions versions, ReportedResults reportedResults, @Nullable YearMonth period) {
        requireReported(reportedResults, period);
        var earlier = new SettledHistory();
        var delays = new ChargedDelays();
        var measured = new MeasuredMonths();
        var months = new ArrayList<PreviewMonth>();
        var last = reportedResults.last();
        Stream.iterate(reportedResults.first(), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .forEach(month -> {
                    var settled = settle(versions, reportedResults, month, earlier, delays);
                    earlier.add(settled.statement());
                    delays.add(settled.statement());
                    var targets = measured.review(settled);
                    if (period == null || period.equals(month)) {
                        months.add(settled.with(targets));
                    }
                });
        return new SettlementPreview(versions, reportedResults, period, months);
    }

    private static void requireReported(ReportedResults reportedResults, @Nullable YearMonth period) {
        if (period != null && (period.isBefore(reportedResults.first()) || period.isAfter(reportedResults.last()))) {
            throw RefusedPreview.because(
                    InputPlace.inBody("period"),
                    "preview.period-outside",
                    Map.of("month", period, "first", reportedResults.first(), "last", reportedResults.last()));
        }
    }

    private static PreviewMonth settle(
            PreviewVersions versions,
            ReportedResults reportedResults,
            YearMonth month,
            SettledHistory earlier,
            ChargedDelays delays) {
        var figures = new EvaluatedFigures(versions, reportedResults);
        var nothing = Money.zero(versions.currency());
        var monthCircumstances = reportedResults
                .circumstances(month, key -> delays.of(key, nothing))
                .withPast(earlier.months());
        var during = versions.during(month);
        var parts = during.stream()
                .map(part -> {
                    var version = part.terms();
                    var levels = version.terms().serviceLevels().stream()
                            .map(terms -> figures.level(terms, month))
                            .toList();
                    var reported = levels.stream()
                            .map(level -> level.result(earlier.of(level.terms().id())))
                            .toList();
                    return new PreviewPartMonth(
                            part.days(),
                            version,
                            levels,
                            reportedResults
                                    .charges(month)
                                    .map(fee -> new MonthInput(month, fee, reported, monthCircumstances))
                                    .orElseGet(() -> new PreviewVolumes(version, reportedResults, month)
                                            .input(reported, monthCircumstances)),
                            counted(during, part.days()));
                })
                .toList();
        return PreviewMonth.of(parts);
    }

    /** Working days are refused where the terms are read: nobody knows the sites here. */
    private static @Nullable CountedDays counted(List<DaysInForce<PreviewVersion>> during, Period days) {
        if (days.equals(Period.of(YearMonth.from(days.start())))) {
            return null;
        }
        var by = during.getLast().terms().terms().feeRules().withinMonth();
        return new DayCounting(by, _ -> true).of(days).orElse(null);
    }
}
