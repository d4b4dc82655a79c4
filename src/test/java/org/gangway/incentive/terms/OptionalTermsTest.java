package org.gangway.incentive.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.incentive.IncentiveFixtures.MARCH;
import static org.gangway.incentive.IncentiveFixtures.history;
import static org.gangway.incentive.IncentiveFixtures.kroner;
import static org.gangway.incentive.IncentiveFixtures.level;
import static org.gangway.incentive.IncentiveFixtures.past;
import static org.gangway.incentive.IncentiveFixtures.percent;
import static org.gangway.incentive.IncentiveFixtures.result;
import static org.gangway.incentive.IncentiveFixtures.schedule;
import static org.gangway.incentive.IncentiveFixtures.settle;
import static org.gangway.incentive.IncentiveFixtures.with;

import java.math.BigDecimal;
import java.util.List;
import org.gangway.incentive.Explained;
import org.gangway.incentive.IncentiveCalculation;
import org.gangway.incentive.IncentiveFixtures;
import org.gangway.incentive.statement.CapCut;
import org.gangway.incentive.statement.CommonCause;
import org.gangway.incentive.statement.CreditLine;
import org.gangway.incentive.statement.CutReason;
import org.gangway.incentive.statement.LevelResult;
import org.gangway.incentive.statement.MonthCircumstances;
import org.gangway.incentive.statement.MonthInput;
import org.gangway.incentive.statement.OutcomeBeforeRelief;
import org.gangway.incentive.statement.Statement;
import org.gangway.measure.Attainment;
import org.gangway.measure.Bound;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Categories, phases, common causes, relief, carried months, gain share and earn-back by other means. */
class OptionalTermsTest {

    private static final CreditRule WHOLE = new CreditRule.WholeAllocation();

    @Test
    @DisplayName("WE-01 10 % at risk x category pool 50 % x allocation 40 % of 100,000 = 2,000")
    void we01_takesTheAllocationOfTheCategorysPool() {
        var statement = settle(pools(), "100000", result("a", "90"), result("b", "99"), result("c", "99"));

        assertThat(statement.totals().credits()).isEqualTo(kroner("2000"));
    }

    @Test
    @DisplayName("WE-02 several defaults add up, at most to the amount at risk")
    void we02_addsSeveralDefaults() {
        var two = settle(pools(), "100000", result("a", "90"), result("b", "99"), result("c", "90"));
        var all = settle(pools(), "100000", result("a", "90"), result("b", "90"), result("c", "90"));

        // 2,000 and 10,000 x 80 % x 100 %; all three amount to 13,000 and the at-risk amount is 10,000
        assertThat(two.totals().credits()).isEqualTo(kroner("10000"));
        assertThat(two.totals().creditsBeforeCap()).isEqualTo(kroner("10000"));
        assertThat(all.totals().creditsBeforeCap()).isEqualTo(kroner("13000"));
        assertThat(all.totals().credits()).isEqualTo(kroner("10000"));
    }

    @Test
    void countsAMissInTheGracePeriodWithoutACredit() {
        var starts = List.of(
                new PhaseStart(LevelPhase.BASELINING, MARCH.minusMonths(3).atDay(1)),
                new PhaseStart(LevelPhase.GRACE, MARCH.minusMonths(1).atDay(1)),
                new PhaseStart(LevelPhase.IN_EFFECT, MARCH.plusMonths(1).atDay(1)));
        var rule = new DefaultRule.InARow(3, CountedMisses.ANY_MISS);
        var level = level("a", "100", rule, WHOLE).with(new LevelClassification(LevelClass.CRITICAL, "", starts));
        var terms = schedule("10", List.of(level)).schedule();

        var march = settle(terms, "1000", result("a", "96", history("yyy")));
        var april = IncentiveCalculation.compute(
                terms,
                new MonthInput(
                        MARCH.plusMonths(1),
                        kroner("1000"),
                        List.of(result(
                                "a",
                                "96",
                                past(MARCH, Attainment.BELOW_EXPECTED, "0"),
                                past(MARCH.minusMonths(1), Attainment.BELOW_EXPECTED, "0"),
                                past(MARCH.minusMonths(2), Attainment.BELOW_EXPECTED, "0")))));

        assertThat(march.totals().credits()).isEqualTo(kroner("0"));
        // February and March were counted, the months of baselining were not
        assertThat(april.totals().credits()).isEqualTo(kroner("100"));
        assertThat(terms.serviceLevels().getFirst().standing().phase(MARCH.minusMonths(4)))
                .isEqualTo(LevelPhase.PROPOSED);
    }

    @Test
    void measuresAKeyMeasurementWithoutACredit() {
        var key = level("k", "0", WHOLE).with(new LevelClassification(LevelClass.KEY_MEASUREMENT, "", List.of()));
        var terms = schedule("10", List.of(level("a", "100", WHOLE), key)).schedule();

        var statement = settle(terms, "1000", result("a", "99"), result("k", "90"));

        assertThat(statement.credits()).noneMatch(CreditLine::inDefault);
        assertThat(statement.credits().getLast().outcome()).isEqualTo(Attainment.BELOW_MINIMUM);
    }

    @Test
    void givesTheChosenOneOfTheCreditsForOneCause() {
        var chosen = caused("b", List.of());
        var open = caused(null, List.of());
        var exempt = caused("b", List.of("c"));

        // 30, 20 and 50 would be due
        assertThat(chosen.credits()).extracting(CreditLine::credit).isEqualTo(kroner("0", "20", "0"));
        assertThat(open.credits()).extracting(CreditLine::credit).isEqualTo(kroner("0", "0", "50"));
        assertThat(exempt.credits()).extracting(CreditLine::credit).isEqualTo(kroner("0", "20", "50"));
        assertThat(chosen.credits()).allMatch(CreditLine::inDefault);
        assertThat(chosen.cuts())
                .extracting(CapCut::reason)
                .containsOnly(CutReason.COMMON_CAUSE)
                .hasSize(2);
        assertThat(rules(chosen)).contains("incentive-cause-chosen", "incentive-cause-not-chosen");
        assertThat(rules(open)).contains("incentive-cause-highest", "incentive-cause-lower");
    }

    @Test
    void saysWhatWouldHaveBeenDueBeforeRelief() {
        var terms = schedule("10", List.of(level("a", "100", WHOLE))).schedule();
        var relieved = result("a", "98.1")
                .withBeforeRelief(new OutcomeBeforeRelief(Attainment.BELOW_MINIMUM, new BigDecimal("94")));

        var statement = settle(terms, "1000", relieved);

        assertThat(statement.totals().credits()).isEqualTo(kroner("0"));
        assertThat(Explained.all(statement.explanation())
                        .filter(step -> step.rule().equals("incentive-relief-credit"))
                        .map(Explained::result))
                .containsExactly(new BigDecimal("100.00"));
    }

    @ParameterizedTest
    @CsvSource({"CARRY, y, 0", "CARRY, r, 100", "CARRY, rE-, 0", "CARRY, '', 0", "DEFAULT, E, 100", "SKIP, r, 0"})
    void treatsALateReportAsAgreed(UnusableFigureTreatment late, String history, String credit) {
        var handling = new FigureTreatments(
                UnusableFigureTreatment.SKIP, UnusableFigureTreatment.SKIP, UnusableFigureTreatment.NEUTRAL, late);
        var terms = schedule("10", List.of(level("a", "100", new DefaultRule.BelowMinimum(), WHOLE)))
                .withHandling(handling)
                .schedule();
        var result = new LevelResult("a", Attainment.REPORTED_LATE, null, null, null, List.of(history(history)));

        assertThat(settle(terms, "1000", result).totals().credits()).isEqualTo(kroner(credit));
    }

    @ParameterizedTest
    @CsvSource({"40, 0", "35, 0", "32, 1500", "20, 5000"})
    void sharesTheGainAgainstTheBaseline(String days, String bonus) {
        var rule = new BonusRule.GainShare(new BigDecimal("35"), kroner("1000"), percent("50"), kroner("5000"));
        var level =
                with(IncentiveFixtures.lowerIsBetter(level("dso", "100", WHOLE)), rule, new EarnBackRule.NoEarnBack());
        var terms =
                schedule("10", List.of(level)).withBonus(BonusGate.NONE, "100").schedule();
        var result =
                new LevelResult("dso", Attainment.MET, new BigDecimal(days), new BigDecimal("45"), null, List.of());

        assertThat(settle(terms, "100000", result).totals().bonus()).isEqualTo(kroner(bonus));
    }

    @ParameterizedTest
    @CsvSource({"98.9, 0", "99, 5", "99.5, 10", "100, 10"})
    void paysTheBestTierReached(String value, String bonus) {
        var tiers = new BonusRule.BonusTiers(
                Bound.INCLUSIVE,
                List.of(
                        new BonusRule.BonusTier(new BigDecimal("99"), percent("0.5")),
                        new BonusRule.BonusTier(new BigDecimal("99.5"), percent("1"))));

        assertThat(bonus(tiers, value)).isEqualTo(kroner(bonus));
    }

    @ParameterizedTest
    @CsvSource({"99, 0", "99.25, 5", "100, 15"})
    void paysForEachPointBeyond(String value, String bonus) {
        var rule = new BonusRule.PerPointBeyond(new BigDecimal("99"), BigDecimal.TWO, percent("1.5"));

        assertThat(bonus(rule, value)).isEqualTo(kroner(bonus));
    }

    private static Money bonus(BonusRule rule, String value) {
        var level = with(level("a", "100", WHOLE), rule, new EarnBackRule.NoEarnBack());
        var terms =
                schedule("10", List.of(level)).withBonus(BonusGate.NONE, "100").schedule();
        return settle(terms, "1000", result("a", value)).totals().bonus();
    }

    private static Statement caused(@Nullable String chosen, List<String> always) {
        var levels = List.of(level("a", "30", WHOLE), level("b", "20", WHOLE), level("c", "50", WHOLE));
        var terms = schedule("10", levels)
                .schedule()
                .with(OptionalTerms.NONE.withCauses(new CommonCauseRule.OneCredit(always)));
        var cause = new CommonCause("INC-7", List.of("a", "b", "c"), chosen);
        var input =
                new MonthInput(MARCH, kroner("1000"), List.of(result("a", "90"), result("b", "90"), result("c", "90")));
        return IncentiveCalculation.compute(terms, input.with(MonthCircumstances.NONE.withCauses(List.of(cause))));
    }

    private static List<String> rules(Statement statement) {
        return Explained.all(statement.explanation()).map(Explanation::rule).toList();
    }

    /** Two categories of 50 % and 80 %; together at most the amount at risk. */
    private static IncentiveSchedule pools() {
        var levels = List.of(
                level("a", "40", WHOLE).with(LevelClassification.inCategory("quality")),
                level("b", "60", WHOLE).with(LevelClassification.inCategory("quality")),
                level("c", "100", WHOLE).with(LevelClassification.inCategory("speed")));
        return new IncentiveSchedule(
                IncentiveFixtures.DKK,
                percent("10"),
                percent("130"),
                levels,
                List.of(new CreditCap.PerMonth(percent("100"), PercentageBasis.AT_RISK)),
                IncentiveFixtures.NO_BONUSES,
                AmountRounding.HALF_UP_EACH_LINE,
                IncentiveFixtures.SKIPPING,
                OptionalTerms.NONE.withCategories(List.of(
                        new PerformanceCategory("quality", "Quality", percent("50")),
                        new PerformanceCategory("speed", "Speed", percent("80")))));
    }
}
