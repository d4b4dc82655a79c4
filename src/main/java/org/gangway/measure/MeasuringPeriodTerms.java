package org.gangway.measure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.Stream;
import org.gangway.json.Meaning;
import org.gangway.json.Neutral;
import org.gangway.shared.Period;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Over how long each figure is measured: there is one figure for each window, and it counts in the month in which the
 * window ends.
 *
 * @param fortnightsFrom the first day of any window of two weeks; null for {@link #FIRST_FORTNIGHT}
 * @param quartersFrom a month in which a quarter begins, 1 to 12
 * @param severalWindows how the windows of two weeks that end in one month become its result
 */
public record MeasuringPeriodTerms(
        MeasuringPeriod period,

        @Meaning("First day of any window of two weeks; Monday 30 December 2024 where it is absent.") @Nullable
        LocalDate fortnightsFrom,

        @Meaning("A month in which a quarter begins, 1 to 12; January where it is absent.") @Neutral("1")
        int quartersFrom,

        @Neutral("WORST") WindowCombination severalWindows) {

    /** The Monday of the first week of 2025. */
    public static final LocalDate FIRST_FORTNIGHT = LocalDate.of(2024, 12, 30);

    public static final MeasuringPeriodTerms MONTHLY = of(MeasuringPeriod.MONTH);

    private static final int DAYS_OF_FORTNIGHT = 14;

    /** Refuses a month that is none; what the period does not need is dropped. */
    public MeasuringPeriodTerms {
        if (quartersFrom < 1 || quartersFrom > MeasuringWindow.MONTHS_OF_YEAR) {
            throw new RuleViolation("measure.window-first-month", Map.of("month", quartersFrom));
        }
        var fortnights = period == MeasuringPeriod.TWO_WEEKS;
        fortnightsFrom = FIRST_FORTNIGHT.equals(fortnightsFrom) || !fortnights ? null : fortnightsFrom;
        quartersFrom = period == MeasuringPeriod.QUARTER ? quartersFrom : 1;
        severalWindows = fortnights ? severalWindows : WindowCombination.WORST;
    }

    /** Calendar quarters; weeks as from {@link #FIRST_FORTNIGHT}, each of which has to reach the level. */
    public static MeasuringPeriodTerms of(MeasuringPeriod period) {
        return new MeasuringPeriodTerms(period, null, 1, WindowCombination.WORST);
    }

    public static MeasuringPeriodTerms fortnights(LocalDate from, WindowCombination combination) {
        return new MeasuringPeriodTerms(MeasuringPeriod.TWO_WEEKS, from, 1, combination);
    }

    public static MeasuringPeriodTerms quarters(int firstMonth) {
        return new MeasuringPeriodTerms(MeasuringPeriod.QUARTER, null, firstMonth, WindowCombination.WORST);
    }

    public boolean isMonthly() {
        return period == MeasuringPeriod.MONTH;
    }

    public boolean isFortnightly() {
        return period == MeasuringPeriod.TWO_WEEKS;
    }

    /** The first day of one of the windows of two weeks. */
    public LocalDate firstFortnight() {
        return fortnightsFrom == null ? FIRST_FORTNIGHT : fortnightsFrom;
    }

    /** The window that is open on a day. */
    public Period at(LocalDate day) {
        return switch (period) {
            case MONTH -> Period.of(YearMonth.from(day));
            case QUARTER -> new MeasuringWindow.Quarter(quartersFrom).at(day);
            case TWO_WEEKS -> {
                var days = ChronoUnit.DAYS.between(firstFortnight(), day);
                var first = day.minusDays(Math.floorMod(days, DAYS_OF_FORTNIGHT));
                yield new Period(first, first.plusDays(DAYS_OF_FORTNIGHT - 1L));
            }
        };
    }

    /** The windows whose figures count in the month, in order of time; none in most months of a quarter. */
    public List<Period> endingIn(YearMonth month) {
        return Stream.iterate(
                        at(month.atDay(1)),
                        window -> !window.end().isAfter(month.atEndOfMonth()),
                        window -> at(window.end().plusDays(1)))
                .toList();
    }

    /**
     * The last day of the window that a report is about; refused where none ends in the month, or another one than is said.
     *
     * @param level name of the service level
     * @param stated null where nothing is said, as where only one ends
     */
    public LocalDate reportedWindow(String level, YearMonth month, @Nullable LocalDate stated) {
        var ends = endingIn(month).stream().map(Period::end).toList();
        if (ends.isEmpty()) {
            var open = at(month.atEndOfMonth());
            throw new RuleViolation(
                    "measure.no-window-ends",
                    Map.of("level", level, "month", month, "from", open.start(), "to", open.end()));
        }
        if (stated == null && ends.size() == 1) {
            return ends.getFirst();
        }
        if (stated == null || !ends.contains(stated)) {
            throw new RuleViolation(
                    "measure.window-end-unknown",
                    Map.of(
                            "level",
                            level,
                            "month",
                            month,
                            "first",
                            ends.getFirst(),
                            "last",
                            ends.getLast(),
                            "n",
                            ends.size()));
        }
        return stated;
    }

    /** The earliest month of which something counts in the month. */
    YearMonth first(YearMonth month) {
        return period == MeasuringPeriod.QUARTER
                ? YearMonth.from(at(month.atDay(1)).start())
                : month;
    }

    /** Refuses what cannot be computed for the metric. */
    void requireFor(Metric metric) {
        if (isFortnightly()) {
            if (metric.origin() != FigureOrigin.REPORTED) {
                throw new RuleViolation("measure.fortnights-need-reports", Map.of("metric", metric));
            }
            severalWindows.requireFor(metric);
        }
    }

    /** Whether single misses can be overlooked: by the cases of the month or of one window. */
    boolean allowsMisses() {
        return !isFortnightly() || severalWindows == WindowCombination.POOLED;
    }

    /** Whether there is one figure of the month that something can be left out of. */
    public boolean canBeRelievedInPart() {
        return allowsMisses();
    }

    /** Whether the figure of a quarter comes from what is known of its months; others are reported as they are. */
    public boolean isSumOfMonths(Metric metric) {
        return period == MeasuringPeriod.QUARTER && metric.origin() == FigureOrigin.RECEIVABLES;
    }

    /** From the invoices of its months. */
    Figure quarter(Metric metric, NavigableMap<YearMonth, Figure> months, YearMonth last) {
        var terms = new MeasuringWindowTerms(new MeasuringWindow.Quarter(quartersFrom), Aggregation.usualFor(metric));
        var series = months.headMap(last, true).entrySet().stream()
                .map(month -> PeriodFigure.of(month.getKey(), month.getValue()))
                .toList();
        return terms.figure(metric, series, last.atEndOfMonth()).figure();
    }

    /**
     * What the windows of two weeks that end in one month say together.
     *
     * @param volume how much is enough for a window to be evaluated
     * @return no figure while one of them is missing
     */
    public Figure month(Metric metric, MinimumVolume volume, List<PeriodFigure> windows) {
        return new FortnightsOfMonth(metric, volume, severalWindows).figure(windows);
    }
}
