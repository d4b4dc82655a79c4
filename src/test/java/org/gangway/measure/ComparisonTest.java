package org.gangway.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gangway.shared.Explanation;
import org.gangway.shared.Percentage;
import org.gangway.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

    private static final Metric SHARE = Metric.FIRST_PASS_YIELD;

    @ParameterizedTest(name = "{0} of {1} is {2}")
    @CsvSource({
        "950, 1000, MET",
        "949, 1000, BELOW_EXPECTED",
        "900, 1000, BELOW_EXPECTED",
        "899, 1000, BELOW_MINIMUM",
        "0, 0, NO_FIGURES",
        // one part in 10^18 below the level is below it
        "949999999999999999, 1000000000000000000, BELOW_EXPECTED"
    })
    void evaluatesSharesByBothLevels(String numerator, String denominator, Attainment expected) {
        var comparison = Comparison.of(SHARE, AgreedLevels.of("95", "90"));

        assertThat(comparison.assess(reported(SHARE, numerator, denominator)).attainment())
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} days for {1} invoices is {2}")
    @CsvSource({"200, 100, MET", "201, 100, BELOW_EXPECTED", "300, 100, BELOW_EXPECTED", "301, 100, BELOW_MINIMUM"})
    void evaluatesDaysTheOtherWayRound(String numerator, String denominator, Attainment expected) {
        var comparison = Comparison.of(Metric.INVOICE_CYCLE_TIME, AgreedLevels.of("2", "3"));

        assertThat(comparison
                        .assess(reported(Metric.INVOICE_CYCLE_TIME, numerator, denominator))
                        .attainment())
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} compared rounded: {1} is {2}")
    @CsvSource({"HALF_UP, true, MET", "DOWN, true, BELOW_EXPECTED", "HALF_UP, false, BELOW_EXPECTED"})
    void lifts9895OverThe99OnlyWhereTheRoundedFigureDecides(
            RoundingMode mode, boolean rounded, Attainment expected) { // WE-09
        var comparison = new Comparison(
                SHARE, AgreedLevels.of("99", null), new FigureRounding(1, mode, rounded), MinimumVolume.ANY);

        assertThat(comparison.assess(reported(SHARE, "9895", "10000")).attainment())
                .isEqualTo(expected);
    }

    @Test
    void missesExclusiveLevelWhenExactlyAtIt() {
        var agreedLevels = new AgreedLevels(Level.exclusive("95"), Level.exclusive("95"));

        assertThat(Comparison.of(SHARE, agreedLevels)
                        .assess(reported(SHARE, "95", "100"))
                        .attainment())
                .isEqualTo(Attainment.BELOW_MINIMUM);
    }

    @Test
    void doesNotEvaluateTooSmallVolume() {
        var comparison = new Comparison(
                SHARE, AgreedLevels.of("95", null), FigureRounding.shown(2), MinimumVolume.atLeast("30"));

        assertThat(comparison.assess(reported(SHARE, "0", "29")).attainment()).isEqualTo(Attainment.TOO_FEW_CASES);
        assertThat(comparison.assess(reported(SHARE, "0", "30")).attainment()).isEqualTo(Attainment.BELOW_EXPECTED);
    }

    @Test
    void countsWithoutDenominatorAndVolume() {
        var metric = Metric.POST_CLOSE_ADJUSTMENTS;
        var comparison =
                new Comparison(metric, AgreedLevels.of("3", "5"), FigureRounding.shown(0), MinimumVolume.atLeast("30"));

        assertThat(comparison.assess(reported(metric, "3", "0")).attainment()).isEqualTo(Attainment.MET);
        assertThat(comparison.assess(reported(metric, "6", "0")).attainment()).isEqualTo(Attainment.BELOW_MINIMUM);
    }

    @Test
    void evaluatesLowVolumeMonthOnlyWhereAgreedAndStillSaysSo() {
        var lowVolume = MeasuredFigure.of(SHARE, BigDecimal.ONE, BigDecimal.TWO)
                .cautioned(Explanation.fact("measure-too-little-sales", Map.of()));
        var evaluating = new Comparison(
                SHARE,
                AgreedLevels.of("95", null),
                FigureRounding.shown(2),
                new MinimumVolume(BigDecimal.ZERO, MinimumVolume.LowVolumeMonths.EVALUATED));

        assertThat(Comparison.of(SHARE, AgreedLevels.of("95", null))
                        .assess(lowVolume)
                        .attainment())
                .isEqualTo(Attainment.TOO_FEW_CASES);
        assertThat(evaluating.assess(lowVolume)).satisfies(figureAssessment -> {
            assertThat(figureAssessment.attainment()).isEqualTo(Attainment.BELOW_EXPECTED);
            assertThat(rules(figureAssessment.explanation())).contains("measure-too-little-sales");
        });
    }

    @Test
    void explainsInputsRoundingAndLevels() {
        var figureAssessment = Comparison.of(SHARE, AgreedLevels.of("95", "90")).assess(reported(SHARE, "2", "3"));

        assertThat(rules(figureAssessment.explanation()))
                .containsExactly(
                        "measure-below-minimum",
                        "measure-result",
                        "measure-inputs-gl-03",
                        "measure-compared-exact",
                        "measure-expected",
                        "measure-minimum");
        var result = figureAssessment.explanation().because().getFirst();
        assertThat(result.facts()).containsEntry("value", Percentage.of("66.67"));
        assertThat(result.result()).isEqualByComparingTo("66.67");
        assertThat(result.unrounded()).isEqualByComparingTo("66.66666666666666666667");
    }

    @Test
    void saysThatFiguresAreNotDue() {
        assertThat(Comparison.of(SHARE, AgreedLevels.of("95", null)).notDue().attainment())
                .isEqualTo(Attainment.NOT_DUE);
    }

    @ParameterizedTest(name = "expected {1}, minimum {2}: {3}")
    @CsvSource({
        "FIRST_PASS_YIELD, 95, 96, measure.minimum-better-than-expected",
        "INVOICE_CYCLE_TIME, 3, 2, measure.minimum-better-than-expected",
        "FIRST_PASS_YIELD, 100.1, 90, measure.level-above-hundred",
        "FIRST_PASS_YIELD, 95, -10, measure.level-below-zero" // WE-22
    })
    void refusesLevelsThatCannotBeMeant(Metric metric, String expected, String minimum, String rule) {
        var agreedLevels = AgreedLevels.of(expected, minimum);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Comparison.of(metric, agreedLevels))
                .satisfies(violation -> assertThat(violation.rule()).isEqualTo(rule));
    }

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({"11, 10, measure.numerator-above-denominator", "-1, 10, measure.negative", "0, -1, measure.negative"})
    void refusesReportsThatCannotBeTrue(String numerator, String denominator, String rule) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> reported(SHARE, numerator, denominator))
                .satisfies(violation -> assertThat(violation.rule()).isEqualTo(rule));
    }

    private static Figure reported(Metric metric, String numerator, String denominator) {
        return Figure.reported(metric, new BigDecimal(numerator), new BigDecimal(denominator));
    }

    private static List<String> rules(Explanation explanation) {
        var rules = new ArrayList<String>();
        rules.add(explanation.rule());
        explanation.because().forEach(step -> rules.addAll(rules(step)));
        return rules;
    }
}
