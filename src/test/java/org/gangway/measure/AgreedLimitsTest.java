package org.gangway.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.gangway.measure.MeasureFixtures.MARCH;
import static org.gangway.measure.MeasureFixtures.number;
import static org.gangway.measure.MeasureFixtures.refused;
import static org.gangway.measure.MeasureFixtures.rules;
import static org.gangway.measure.MeasureFixtures.share;

import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import org.gangway.measure.receivables.LowSalesMonth;
import org.gangway.shared.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Up to where terms can be agreed, and how they are reported. */
class AgreedLimitsTest {

    private static final Metric SHARE = Metric.FIRST_PASS_YIELD;

    @Test
    void takesLevelsFromZeroToHundredPercent() {
        assertThatCode(() -> AgreedLevels.of("100", "0").requireFor(SHARE)).doesNotThrowAnyException();
        refused(() -> AgreedLevels.of("100.01", null).requireFor(SHARE), "measure.level-above-hundred");
        refused(() -> AgreedLevels.of("100", "-0.01").requireFor(SHARE), "measure.level-below-zero");
    }

    @Test
    void takesMonthsWithinTheLongestWindow() {
        assertThat(new LowVolumeRule.CarryLast(MeasuringWindow.MOST_MONTHS).months())
                .isEqualTo(MeasuringWindow.MOST_MONTHS);
        assertThat(new LowVolumeRule.PoolMonths(2).months()).isEqualTo(2);
        refused(() -> new LowVolumeRule.PoolMonths(MeasuringWindow.MOST_MONTHS + 1), "measure.window-months");
    }

    @Test
    void roundsToWholeNumbersAndToTwelveDecimals() {
        assertThat(FigureRounding.shown(0).round(ExactFraction.of(5, 2))).isEqualByComparingTo("3");
        assertThat(FigureRounding.shown(12).round(ExactFraction.of(1, 3))).isEqualByComparingTo("0.333333333333");
        refused(() -> FigureRounding.shown(13), "measure.rounding-scale");
        refused(() -> FigureRounding.shown(-1), "measure.rounding-scale");
        refused(() -> new FigureRounding(2, RoundingMode.UNNECESSARY, false), "measure.rounding-mode");
    }

    @Test
    void comparesThinMonthWithOneMonthAtLeast() {
        assertThat(new LowSalesMonth(Percentage.ZERO, 1, 0).months()).isEqualTo(1);
        refused(() -> new LowSalesMonth(Percentage.ZERO, 0, 0), "measure.few-cases-rule");
        refused(() -> new LowSalesMonth(Percentage.ZERO, 1, -1), "measure.few-cases-rule");
        refused(() -> new LowSalesMonth(Percentage.of("-0.01"), 1, 0), "measure.few-cases-rule");
    }

    @Test
    void poolsNoBalances() {
        var dso = MeasuredFigure.of(Metric.DSO_BALANCE, number("100"), number("10"));
        var months = new TreeMap<>(Map.of(MARCH, (Figure) dso));
        var enough = new MinimumVolumeSearch(MinimumVolume.atLeast("25"), months, MARCH);

        refused(() -> enough.figure(Metric.DSO_BALANCE, new LowVolumeRule.PoolMonths(2)), "measure.not-poolable");
    }

    @ParameterizedTest(name = "{0} {1} is said as {2}")
    @CsvSource({
        "FIRST_PASS_YIELD, INCLUSIVE, least",
        "FIRST_PASS_YIELD, EXCLUSIVE, above",
        "INVOICE_CYCLE_TIME, INCLUSIVE, most",
        "INVOICE_CYCLE_TIME, EXCLUSIVE, below"
    })
    void tellsOnWhichSideOfTheLevelFiguresReachIt(Metric metric, Bound bound, String relation) {
        var reported = new Level(number("3"), bound).explanation("measure-expected", metric);

        assertThat(reported.facts()).containsEntry("relation", relation);
    }

    @Test
    void tellsVolumeWhereOneIsAgreedAndCanBeFallenShortOf() {
        var thirty = new Comparison(
                SHARE, AgreedLevels.of("95", null), FigureRounding.shown(2), MinimumVolume.atLeast("30"));
        var adjustments = Metric.POST_CLOSE_ADJUSTMENTS;
        var counted = new Comparison(
                adjustments, AgreedLevels.of("3", null), FigureRounding.shown(0), MinimumVolume.atLeast("30"));

        assertThat(rules(thirty.assess(share("29", "29")).explanation()))
                .contains("measure-volume-too-small")
                .doesNotContain("measure-volume-enough");
        assertThat(rules(thirty.assess(share("30", "30")).explanation()))
                .contains("measure-volume-enough")
                .doesNotContain("measure-volume-too-small");
        assertThat(rules(Comparison.of(SHARE, AgreedLevels.of("95", null))
                        .assess(share("30", "30"))
                        .explanation()))
                .doesNotContain("measure-volume-enough");
        assertThat(rules(counted.assess(MeasuredFigure.count(adjustments, number("3")))
                        .explanation()))
                .doesNotContain("measure-volume-enough");
    }

    @Test
    void missesBelowEitherLevel() {
        assertThat(Attainment.values())
                .filteredOn(Attainment::isMissed)
                .containsExactly(Attainment.BELOW_EXPECTED, Attainment.BELOW_MINIMUM);
    }

    @Test
    void namesTextsOfMetric() {
        var late = Metric.DAYS_LATE;

        assertThat(late.descriptionKey()).isEqualTo("measure.metric.dl-02.description");
        assertThat(late.formulaKey()).isEqualTo("measure.metric.dl-02.formula");
        assertThat(late.numeratorKey()).isEqualTo("measure.metric.dl-02.numerator");
        assertThat(late.denominatorKey()).contains("measure.metric.dl-02.denominator");
        assertThat(Metric.POST_CLOSE_ADJUSTMENTS.denominatorKey()).isEmpty();
    }
}
