package org.gangway.preview;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gangway.incentive.EarlierMonths;
import org.gangway.incentive.MonthInput;
import org.gangway.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What given terms come to for given results, month by month from the first that was told to the last.
 *
 * @param period the only month that is asked for; null for all. The months before it count all the same
 */
public record SettlementPreview(
        AgreedVersions versions, Results results, @Nullable YearMonth period, List<PreviewMonth> months) {

    public SettlementPreview {
        months = List.copyOf(months);
    }

    static SettlementPreview of(AgreedVersions versions, Results results, @Nullable YearMonth period) {
        requireTold(results, period);
        var earlier = new EarlierMonths();
        var delays = new DelaysCharged();
        var measured = new MeasuredMonths();
        var months = new ArrayList<PreviewMonth>();
        var last = results.last();
        Stream.iterate(results.first(), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .forEach(month -> {
                    var settled = settle(versions, results, month, earlier, delays);
                    earlier.add(settled.statement());
                    delays.add(settled.statement());
                    var targets = measured.review(settled);
                    if (period == null || period.equals(month)) {
                        months.add(settled.with(targets));
                    }
                });
        return new SettlementPreview(versions, results, period, months);
    }

    private static void requireTold(Results results, @Nullable YearMonth period) {
        if (period != null && (period.isBefore(results.first()) || period.isAfter(results.last()))) {
            throw PreviewRefused.because(
                    Place.inBody("period"),
                    "preview.period-outside",
                    Map.of("month", period, "first", results.first(), "last", results.last()));
        }
    }

    private static PreviewMonth settle(
            AgreedVersions versions, Results results, YearMonth month, EarlierMonths earlier, DelaysCharged delays) {
        var figures = new LevelFigures(versions, results);
        var nothing = Money.zero(versions.currency());
        var circumstances =
                results.circumstances(month, key -> delays.of(key, nothing)).withPast(earlier.months());
        var parts = versions.during(month).stream()
                .map(part -> {
                    var version = part.terms();
                    var levels = version.terms().serviceLevels().stream()
                            .map(terms -> figures.level(terms, month))
                            .toList();
                    var told = levels.stream()
                            .map(level -> level.result(earlier.of(level.terms().id())))
                            .toList();
                    var fee = results.charges(month).orElseGet(version::fee);
                    return new PreviewPart(
                            part.days(), version, levels, new MonthInput(month, fee, told, circumstances));
                })
                .toList();
        return PreviewMonth.of(parts);
    }
}
