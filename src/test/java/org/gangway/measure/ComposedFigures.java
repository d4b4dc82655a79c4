package org.gangway.measure;

import static org.gangway.measure.MeasureFixtures.MARCH;
import static org.gangway.measure.MeasureFixtures.number;
import static org.gangway.measure.MeasureFixtures.share;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Figures that carry every step which does not come from a single reported pair of numbers. */
final class ComposedFigures {

    private static final LocalDateTime NOON = LocalDateTime.of(2026, 4, 3, 12, 0);

    private ComposedFigures() {}

    static Stream<Figure> all() {
        return Stream.of(windows(), kinds(), lowVolumes()).flatMap(figures -> figures);
    }

    static Stream<Comparison> allowing() {
        return Stream.of(1, 3)
                .map(most -> new Comparison(
                        Metric.FIRST_PASS_YIELD,
                        AgreedLevels.of("98", null),
                        FigureRounding.shown(2),
                        MinimumVolume.ANY,
                        new MissAllowance(most, 100)));
    }

    private static Stream<Figure> windows() {
        var days = Metric.INVOICE_CYCLE_TIME;
        var count = Metric.POST_CLOSE_ADJUSTMENTS;
        return Stream.of(
                window(Aggregation.POOLED, share("1", "2"), share("3", "4")),
                window(
                        Aggregation.POOLED,
                        share("1", "2"),
                        new NoFigure(Metric.FIRST_PASS_YIELD, NoFigureReason.NO_SALES)),
                window(
                        Aggregation.MEAN,
                        MeasuredFigure.of(days, number("2"), number("2")),
                        new NoFigure(days, NoFigureReason.NOTHING_COUNTED)),
                window(
                        Aggregation.POOLED,
                        MeasuredFigure.count(count, number("2")),
                        MeasuredFigure.count(count, number("3"))),
                new MeasuringWindowTerms(new MeasuringWindow.WithMonthBefore(), Aggregation.MEAN)
                        .figure(
                                Metric.FIRST_PASS_YIELD,
                                List.of(PeriodFigure.of(MARCH, share("1", "2"))),
                                MARCH.atDay(1))
                        .figure());
    }

    private static Figure window(Aggregation aggregation, Figure march, Figure february) {
        return new MeasuringWindowTerms(new MeasuringWindow.Quarter(1), aggregation)
                .figure(
                        march.metric(),
                        List.of(PeriodFigure.of(MARCH, march), PeriodFigure.of(MARCH.minusMonths(1), february)),
                        MARCH.atDay(1))
                .figure();
    }

    private static Stream<Figure> kinds() {
        var deliveries = new Deliveries(
                List.of(
                        new Delivery("A", NOON.minusDays(3), NOON.minusDays(3)),
                        new Delivery("B", NOON.minusDays(3), NOON.minusDays(1)),
                        new Delivery("C", NOON.minusDays(2), null)),
                LateDayCounting.FULL_DAYS,
                NOON);
        return Stream.of(
                deliveries.onTime(),
                deliveries.daysLate(),
                new Availability(number("9"), number("2"), number("1"), ExcludedTime.OFF_AGREED_TIME).figure(),
                new CallCounts(9, 3, 4, 2).answeredInTime(Metric.ANSWERED_IN_TIME_F4),
                PercentileTerms.P95.figure(Metric.DISPUTE_CYCLE_TIME_P95, List.of(number("4"))),
                RelievedFigure.of(share("4", "9"), List.of(new Relief("why", number("0"), number("1"))))
                        .after());
    }

    private static Stream<Figure> lowVolumes() {
        var months = new TreeMap<YearMonth, Figure>();
        months.put(MARCH, share("9", "10"));
        months.put(MARCH.minusMonths(1), share("18", "20"));
        return Stream.of("20", "25", "99")
                .map(minimum -> new MinimumVolumeSearch(MinimumVolume.atLeast(minimum), months, MARCH))
                .flatMap(enough -> Stream.of(new LowVolumeRule.PoolMonths(2), new LowVolumeRule.CarryLast(2))
                        .map(rule -> enough.figure(Metric.FIRST_PASS_YIELD, rule)));
    }
}
