package org.gangway.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.gangway.measure.receivables.Countback;
import org.gangway.measure.receivables.SalesOfMonth;
import org.gangway.shared.Percentage;

/** What holds for every figure, whatever the numbers. */
class MeasurePropertiesTest {

    private static final YearMonth MARCH = YearMonth.of(2026, 3);

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("100000"))
                .ofScale(2);
    }

    @Provide
    Arbitrary<BigDecimal> shares() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("100"))
                .ofScale(2);
    }

    @Property
    void percentileLiesBetweenTheOutermostValues(
            @ForAll("anyValues") List<BigDecimal> values,
            @ForAll("shares") BigDecimal share,
            @ForAll PercentileMethod method) {
        var result = method.of(values, new Percentage(share));

        assertThat(result).isBetween(Collections.min(values), Collections.max(values));
    }

    @Property
    void percentileNeverFallsWithTheShare(
            @ForAll("anyValues") List<BigDecimal> values,
            @ForAll("shares") BigDecimal one,
            @ForAll("shares") BigDecimal other,
            @ForAll PercentileMethod method) {
        var low = method.of(values, new Percentage(one.min(other)));
        var high = method.of(values, new Percentage(one.max(other)));

        assertThat(low).isLessThanOrEqualTo(high);
    }

    @Property
    void nearestRankIsOneOfTheValues(@ForAll("anyValues") List<BigDecimal> values, @ForAll("shares") BigDecimal share) {
        assertThat(values).contains(PercentileMethod.NEAREST_RANK.of(values, new Percentage(share)));
    }

    @Provide
    Arbitrary<List<BigDecimal>> anyValues() {
        return amounts().list().ofMinSize(1).ofMaxSize(30);
    }

    @Property
    void windowLiesBetweenItsPeriodsAndKnowsNoOrder(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 5000) Integer> volumes,
            @ForAll Random random,
            @ForAll Aggregation aggregation) {
        var series = new ArrayList<PeriodFigure>();
        for (int i = 0; i < volumes.size(); i++) {
            var good = random.nextInt(volumes.get(i) + 1);
            series.add(PeriodFigure.of(MARCH.minusMonths(i), share(good, volumes.get(i))));
        }
        var window = new MeasuringWindowTerms(new MeasuringWindow.RollingMonths(12), aggregation);
        var figure = exact(window.figure(Metric.FIRST_PASS_YIELD, series, MARCH.atDay(9)));
        Collections.shuffle(series, random);

        assertThat(exact(window.figure(Metric.FIRST_PASS_YIELD, series, MARCH.atDay(9))))
                .isEqualTo(figure);
        assertThat(figure).isBetween(exact(series, true), exact(series, false));
    }

    private static ExactFraction exact(List<PeriodFigure> series, boolean least) {
        var all = series.stream()
                .map(one -> ((MeasuredFigure) one.figure()).exact())
                .toList();
        return least ? Collections.min(all) : Collections.max(all);
    }

    private static ExactFraction exact(WindowFigure windowFigure) {
        return ((MeasuredFigure) windowFigure.figure()).exact();
    }

    private static MeasuredFigure share(int good, int all) {
        return MeasuredFigure.of(Metric.FIRST_PASS_YIELD, BigDecimal.valueOf(good), BigDecimal.valueOf(all));
    }

    @Property
    void poolingIsTheMeanWhereEveryPeriodIsEquallyBusy(
            @ForAll @Size(min = 2, max = 12) List<@IntRange(min = 0, max = 500) Integer> good) {
        var series = IntStream.range(0, good.size())
                .mapToObj(i -> PeriodFigure.of(MARCH.minusMonths(i), share(good.get(i), 500)))
                .toList();
        var window = new MeasuringWindow.RollingMonths(12);

        assertThat(exact(new MeasuringWindowTerms(window, Aggregation.POOLED)
                        .figure(Metric.FIRST_PASS_YIELD, series, MARCH.atDay(1))))
                .isEqualTo(exact(new MeasuringWindowTerms(window, Aggregation.MEAN)
                        .figure(Metric.FIRST_PASS_YIELD, series, MARCH.atDay(1))));
    }

    /** Only the month in which the counting ends is shared out; what the later months sold in detail does not matter. */
    @Property
    void countbackDependsOnTheSumOfTheMonthsUsedUp(
            @ForAll @IntRange(min = 0, max = 4000) int first,
            @ForAll @IntRange(min = 0, max = 4000) int second,
            @ForAll @IntRange(min = 0, max = 8000) int moved,
            @ForAll @IntRange(min = 1, max = 5000) int rest) {
        var sum = first + second;
        var other = Math.min(moved, sum);
        var balance = BigDecimal.valueOf(sum + (long) rest);

        assertThat(days(balance, first, second, 5000)).isEqualTo(days(balance, other, sum - other, 5000));
    }

    @Property
    void countbackNeverFallsWithTheBalance(
            @ForAll @IntRange(min = 0, max = 15000) int one,
            @ForAll @IntRange(min = 0, max = 15000) int other,
            @ForAll @Size(3) List<@IntRange(min = 0, max = 5000) Integer> sales) {
        var all = sales.stream().mapToInt(Integer::intValue).sum();
        var low = Math.min(Math.min(one, other), all);
        var high = Math.min(Math.max(one, other), all);
        var months = sales.stream().mapToInt(Integer::intValue).toArray();

        assertThat(days(BigDecimal.valueOf(low), months)).isLessThanOrEqualTo(days(BigDecimal.valueOf(high), months));
    }

    @Property
    void countbackCountsAsManyDaysForScaledMoney(
            @ForAll @IntRange(min = 0, max = 15000) int balance,
            @ForAll @Size(3) List<@IntRange(min = 1, max = 5000) Integer> sales,
            @ForAll @IntRange(min = 1, max = 1000) int scale) {
        var all = sales.stream().mapToInt(Integer::intValue).sum();
        var owed = Math.min(balance, all);
        var months = sales.stream().mapToInt(Integer::intValue).toArray();
        var scaled = sales.stream().mapToInt(sold -> sold * scale).toArray();

        assertThat(days(BigDecimal.valueOf(owed), months))
                .isEqualTo(days(BigDecimal.valueOf((long) owed * scale), scaled));
    }

    private static ExactFraction days(BigDecimal balance, int... newestFirst) {
        var sales = IntStream.range(0, newestFirst.length)
                .mapToObj(i -> new SalesOfMonth(MARCH.minusMonths(i), BigDecimal.valueOf(newestFirst[i])))
                .toList();
        return ((MeasuredFigure) Countback.of(balance, sales)).exact();
    }

    @Property
    void sumOfFractionsKnowsNoOrder(
            @ForAll @LongRange(min = -9999, max = 9999) long a,
            @ForAll @LongRange(min = 1, max = 9999) long b,
            @ForAll @LongRange(min = -9999, max = 9999) long c,
            @ForAll @LongRange(min = 1, max = 9999) long d) {
        var one = ExactFraction.of(a, b);
        var other = ExactFraction.of(c, d);

        assertThat(one.plus(other)).isEqualTo(other.plus(one));
        assertThat(one.plus(other).plus(other.times(BigDecimal.ONE.negate()))).isEqualTo(one);
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
        assertThat(ExactFraction.of(a * 7, b * 7)).isEqualTo(one).hasSameHashCodeAs(one);
    }

    @Property
    void roundingMovesByLessThanOneUnit(
            @ForAll @LongRange(min = 0, max = 99999) long numerator,
            @ForAll @LongRange(min = 1, max = 99999) long denominator,
            @ForAll @IntRange(min = 0, max = 6) int scale) {
        var exact = ExactFraction.of(numerator, denominator);
        var down = exact.rounded(scale, RoundingMode.DOWN);
        var up = down.add(BigDecimal.ONE.movePointLeft(scale));

        assertThat(ExactFraction.of(down)).isLessThanOrEqualTo(exact);
        assertThat(ExactFraction.of(up)).isGreaterThan(exact);
    }

    @Property
    void availabilityIsNoLessAfterExclusion(
            @ForAll @IntRange(min = 1, max = 744) int agreed,
            @ForAll @IntRange(min = 0, max = 744) int down,
            @ForAll @IntRange(min = 0, max = 744) int excluded,
            @ForAll ExcludedTime treatment) {
        var downtime = Math.min(down, agreed);
        var out = Math.min(excluded, Math.max(0, downtime - 1));
        var plain = Availability.of(BigDecimal.valueOf(agreed), BigDecimal.valueOf(downtime));
        var eased = new Availability(
                BigDecimal.valueOf(agreed), BigDecimal.valueOf(downtime), BigDecimal.valueOf(out), treatment);

        assertThat(((MeasuredFigure) eased.figure()).exact())
                .isBetween(((MeasuredFigure) plain.figure()).exact(), ExactFraction.of(new BigDecimal("100")));
    }

    /** Overlooking misses never turns a result that was met into one that was not. */
    @Property
    void allowanceNeverHurts(
            @ForAll @IntRange(min = 1, max = 100) int cases,
            @ForAll @IntRange(min = 0, max = 100) int good,
            @ForAll @IntRange(min = 1, max = 5) int most) {
        var figure = share(Math.min(good, cases), cases);
        var agreedLevels = AgreedLevels.of("95", "90");
        var plain = new Comparison(figure.metric(), agreedLevels, FigureRounding.shown(2), MinimumVolume.ANY);
        var eased = new Comparison(
                figure.metric(), agreedLevels, FigureRounding.shown(2), MinimumVolume.ANY, new MissAllowance(most, 50));

        assertThat(eased.assess(figure).attainment()).isIn(plain.assess(figure).attainment(), Attainment.MET);
    }
}
