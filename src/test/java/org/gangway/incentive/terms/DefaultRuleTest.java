package org.gangway.incentive.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.incentive.IncentiveFixtures.SKIPPING;
import static org.gangway.incentive.IncentiveFixtures.history;
import static org.gangway.incentive.IncentiveFixtures.level;
import static org.gangway.incentive.IncentiveFixtures.result;
import static org.gangway.incentive.IncentiveFixtures.schedule;
import static org.gangway.incentive.IncentiveFixtures.settle;
import static org.gangway.incentive.IncentiveFixtures.unmeasured;

import java.util.List;
import org.gangway.incentive.statement.LevelResult;
import org.gangway.measure.Attainment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DefaultRuleTest {

    @ParameterizedTest(name = "{0} against 98/95 is a default: {1} for a single target, {2} for the minimum")
    @CsvSource({"98, false, false", "97.99, true, false", "95, true, false", "94.99, true, true"})
    void evaluatesOneMonth(String value, boolean single, boolean minimum) {
        assertThat(inDefault(new DefaultRule.BelowExpected(), result("a", value)))
                .isEqualTo(single);
        assertThat(inDefault(new DefaultRule.BelowMinimum(), result("a", value)))
                .isEqualTo(minimum);
    }

    @ParameterizedTest(name = "after {0} a yellow month is a default: {1}")
    @CsvSource({
        "yyyEEEEEEEE, true",
        "yyEEEEEEEEE, false",
        "yyyEEEEEEEEE, false",
        "yyrEEEEEEEE, false",
        "EEEEEEEEyyy, true"
    })
    void countsYellowMonthsOfTheLastTwelve(String before, boolean expected) {
        var rule = DefaultRule.belowMinimumOrTimes(4, 12);

        assertThat(inDefault(rule, result("a", "97", history(before)))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "after {0} a third missed month in a row is a default: {1}")
    @CsvSource({"yy, true", "yr, true", "yEy, false", "Eyy, true", "y-y, true", "y, false", "yyE, false"})
    void countsMonthsInARow(String before, boolean expected) {
        var rule = DefaultRule.belowMinimumOrInARow(3);

        assertThat(inDefault(rule, result("a", "97", history(before)))).isEqualTo(expected);
    }

    @Test
    void isNoDefaultWhenTheMonthItselfIsGood() {
        var rule = new DefaultRule.TimesInWindow(2, 12, CountedMisses.ANY_MISS);

        assertThat(inDefault(rule, result("a", "98", history("yyyy")))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(UnusableFigureTreatment.class)
    void treatsAMonthWithoutFiguresAsAgreed(UnusableFigureTreatment unusableFigureTreatment) {
        var figureTreatments = new FigureTreatments(
                unusableFigureTreatment, UnusableFigureTreatment.SKIP, UnusableFigureTreatment.SKIP);
        var terms = schedule("10", List.of(level("a", "100", new CreditRule.LinearShortfall())))
                .withHandling(figureTreatments)
                .schedule();

        var line = settle(terms, "1000", unmeasured("a", Attainment.NO_FIGURES))
                .credits()
                .getFirst();

        assertThat(line.inDefault()).isEqualTo(unusableFigureTreatment == UnusableFigureTreatment.DEFAULT);
        assertThat(line.credit().amount())
                .isEqualByComparingTo(unusableFigureTreatment == UnusableFigureTreatment.DEFAULT ? "100" : "0");
    }

    @Test
    void takesAScheduledLevelWithoutAResultForOneWithoutFigures() {
        var terms = schedule("10", List.of(level("a", "100", new CreditRule.WholeAllocation())))
                .withHandling(SKIPPING)
                .schedule();

        var line = settle(terms, "1000").credits().getFirst();

        assertThat(line.outcome()).isEqualTo(Attainment.NO_FIGURES);
        assertThat(line.credit().isZero()).isTrue();
    }

    private static boolean inDefault(DefaultRule rule, LevelResult result) {
        var terms = schedule("10", List.of(level("a", "100", rule, new CreditRule.WholeAllocation())));

        return settle(terms.schedule(), "1000", result).credits().getFirst().inDefault();
    }
}
