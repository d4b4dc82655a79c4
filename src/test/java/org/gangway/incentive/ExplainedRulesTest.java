package org.gangway.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.incentive.IncentiveFixtures.MARCH;
import static org.gangway.incentive.IncentiveFixtures.history;
import static org.gangway.incentive.IncentiveFixtures.kroner;
import static org.gangway.incentive.IncentiveFixtures.level;
import static org.gangway.incentive.IncentiveFixtures.percent;
import static org.gangway.incentive.IncentiveFixtures.result;
import static org.gangway.incentive.IncentiveFixtures.schedule;
import static org.gangway.incentive.IncentiveFixtures.settle;
import static org.gangway.incentive.IncentiveFixtures.with;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.gangway.incentive.statement.LevelResult;
import org.gangway.incentive.statement.Statement;
import org.gangway.incentive.terms.BonusGate;
import org.gangway.incentive.terms.BonusRule;
import org.gangway.incentive.terms.CountMultiplier;
import org.gangway.incentive.terms.CountedMisses;
import org.gangway.incentive.terms.CreditCap;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.DefaultRule;
import org.gangway.incentive.terms.EarnBackRule;
import org.gangway.incentive.terms.OptionalTerms;
import org.gangway.incentive.terms.PercentageBasis;
import org.gangway.incentive.terms.PointsConversion;
import org.gangway.incentive.terms.RepeatRule;
import org.gangway.incentive.terms.RepeatTiming;
import org.gangway.incentive.terms.ValueRounding;
import org.gangway.measure.Bound;
import org.gangway.shared.Explanation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That an explanation names the rule that was applied, and what it was applied to. */
class ExplainedRulesTest {

    private static final CreditRule WHOLE = new CreditRule.WholeAllocation();
    private static final BonusRule BEYOND_99 =
            new BonusRule.BeyondThreshold(new BigDecimal("99"), Bound.INCLUSIVE, percent("1"));

    @ParameterizedTest(name = "after {0} a miss of the third month in a row is explained by {1}")
    @CsvSource({"yy, incentive-repeat-in-a-row, 3", "Ey, incentive-no-repeat-in-a-row, 2"})
    void tellsWhetherMissesInARowAreARepeat(String before, String rule, int run) {
        var repeat = new RepeatRule.Consecutive(3, BigDecimal.TWO, CountedMisses.ANY_MISS, RepeatTiming.BEFORE_CAPS);

        assertThat(only(repeated(repeat, result("a", "97", history(before))), rule)
                        .facts())
                .containsEntry("run", run)
                .containsEntry("from", 3);
    }

    @ParameterizedTest(name = "after {0} a miss of the second month in a row is explained by {1}")
    @CsvSource({"y, incentive-repeat-escalated", "E, incentive-no-repeat-in-a-row"})
    void tellsWhetherACreditIsEscalated(String before, String rule) {
        var repeat = new RepeatRule.Escalated(2, CountedMisses.ANY_MISS, new CreditRule.FixedSum(kroner("400")));

        assertThat(only(repeated(repeat, result("a", "97", history(before))), rule)
                        .facts())
                .containsEntry("from", 2);
    }

    @ParameterizedTest(name = "{0} failures are explained by {1} and the bound {2}")
    @CsvSource({
        "2, incentive-no-repeat-count, 2",
        "3, incentive-repeat-count, 2",
        "5, incentive-repeat-count, 2",
        "6, incentive-repeat-count, 5"
    })
    void tellsWhichCountIsExceeded(int failures, String rule, int bound) {
        var repeat = new RepeatRule.ByCount(
                List.of(new CountMultiplier(5, BigDecimal.TEN), new CountMultiplier(2, BigDecimal.TWO)),
                RepeatTiming.BEFORE_CAPS);

        assertThat(only(repeated(repeat, result("a", "97").withIncidents(failures)), rule)
                        .facts())
                .containsEntry("bound", bound)
                .containsEntry("incidents", failures);
    }

    @ParameterizedTest(name = "after {0} a miss is explained by {1}")
    @CsvSource({"yEy, incentive-default-times, 3", "EEy, incentive-no-default-times, 2"})
    void tellsHowOftenALevelWasMissed(String before, String rule, int misses) {
        var statement = settled(new DefaultRule.TimesInWindow(3, 4, CountedMisses.ANY_MISS), before);

        var step = only(statement, rule);
        assertThat(step.facts())
                .containsEntry("misses", misses)
                .containsEntry("from", MARCH.minusMonths(3))
                .containsEntry("to", MARCH);
        assertThat(step.because()).hasSize(misses).allMatch(each -> each.rule().equals("incentive-missed-month"));
    }

    @ParameterizedTest(name = "after {0} a miss is explained by {1}")
    @CsvSource({"yy, incentive-default-in-a-row, 3", "yEy, incentive-no-default-in-a-row, 2"})
    void tellsHowLongALevelHasBeenMissed(String before, String rule, int run) {
        var statement = settled(new DefaultRule.InARow(3, CountedMisses.ANY_MISS), before);

        assertThat(only(statement, rule).facts()).containsEntry("run", run).containsEntry("needed", 3);
    }

    @Test
    void namesWhatShutsBonusesOutOnTheLineAndOnTheSum() {
        var levels = List.of(
                with(level("a", "50", WHOLE), BEYOND_99, new EarnBackRule.NoEarnBack()), level("b", "50", WHOLE));
        var terms = schedule("10", levels).withBonus(BonusGate.NO_DEFAULT, "5").schedule();

        var shut = settle(terms, "1000", result("a", "99"), result("b", "97"));
        var open = settle(terms, "1000", result("a", "99"), result("b", "98"));

        assertThat(rules(shut.bonuses().getFirst().explanation())).contains("incentive-bonus-gate-default");
        assertThat(all(shut, "incentive-bonus-gate-default")).hasSize(2);
        assertThat(all(shut, "incentive-bonuses-cut")).hasSize(1);
        assertThat(all(open, "incentive-bonus-gate-default")).isEmpty();
        assertThat(all(open, "incentive-bonuses")).hasSize(1);
        assertThat(all(open, "incentive-bonus-line")).hasSize(1);
        assertThat(all(open, "incentive-bonus-cap")).isNotEmpty();
    }

    @Test
    void namesNoCapOfBonusesWhereNoneIsAgreed() {
        var terms = schedule("10", List.of(level("a", "100", WHOLE)))
                .withBonus(BonusGate.NONE, "5")
                .schedule();

        assertThat(all(settle(terms, "1000", result("a", "99")), "incentive-bonus-cap"))
                .isEmpty();
    }

    @Test
    void namesLinesAndCapsOfCredits() {
        var levels = List.of(level("a", "60", WHOLE), level("b", "40", WHOLE));
        var cap = new CreditCap.PerMonth(percent("8"), PercentageBasis.FEE);
        var perLevel = new CreditCap.PerLevel(percent("5"), PercentageBasis.FEE);
        var terms = schedule("10", levels, cap, perLevel).schedule();

        var cut = settle(terms, "1000", result("a", "97"), result("b", "97"));
        var within = settle(terms, "1000", result("a", "99"), result("b", "97"));

        // 60 held to 50, and 40, together held to 80
        assertThat(all(cut, "incentive-credits-cut")).hasSize(1);
        assertThat(all(cut, "incentive-level-cap")).hasSize(1);
        assertThat(all(cut, "incentive-month-cap")).isNotEmpty();
        assertThat(cut.totals().credits()).isEqualTo(kroner("80"));
        assertThat(all(within, "incentive-credits")).hasSize(1);
        assertThat(all(within, "incentive-level-cap")).isEmpty();
        assertThat(all(cut, "incentive-credit-line")).hasSize(2);
        assertThat(all(within, "incentive-credit-line")).hasSize(1);
    }

    @Test
    void tellsWhichPointsAResultReaches() {
        var rounding = new ValueRounding(1, RoundingMode.DOWN);

        var rounded = pointed(new CreditRule.ServicePoints(Bound.EXCLUSIVE, rounding, false, bands()), "97.98");
        var each = pointed(new CreditRule.ServicePoints(Bound.EXCLUSIVE, null, true, bands()), "96.5");
        var none = pointed(new CreditRule.ServicePoints(Bound.EXCLUSIVE, null, false, bands()), "97.995");

        assertThat(only(rounded, "incentive-points-compared").facts())
                .containsEntry("value", new BigDecimal("97.98"))
                .containsEntry("rounded", new BigDecimal("97.9"));
        assertThat(only(rounded, "incentive-points-band").facts())
                .containsEntry("bound", new BigDecimal("97.98"))
                .containsEntry("points", BigDecimal.ONE);
        assertThat(only(each, "incentive-points-band-each").facts())
                .containsEntry("bound", new BigDecimal("97"))
                .containsEntry("each", BigDecimal.TWO)
                .containsEntry("points", new BigDecimal("8"))
                .containsEntry("incidents", 4);
        assertThat(only(none, "incentive-points-no-band").facts()).isEmpty();
        assertThat(all(none, "incentive-points-compared")).isEmpty();
    }

    private static List<CreditRule.Band> bands() {
        return List.of(
                new CreditRule.Band(new BigDecimal("97.98"), BigDecimal.ONE),
                new CreditRule.Band(new BigDecimal("97"), BigDecimal.TWO));
    }

    private static Statement pointed(CreditRule rule, String value) {
        var conversion = new PointsConversion.Brackets(
                kroner("1"), List.of(new PointsConversion.Bracket(BigDecimal.ZERO, BigDecimal.ONE)));
        var terms = schedule("10", List.of(level("a", "0", rule)))
                .schedule()
                .with(OptionalTerms.NONE.withPoints(conversion));
        return settle(terms, "1000", result("a", value).withIncidents(4));
    }

    private static Statement repeated(RepeatRule repeat, LevelResult result) {
        var level = level("a", "100", WHOLE).with(repeat);
        return settle(schedule("10", List.of(level)).schedule(), "1000", result);
    }

    private static Statement settled(DefaultRule rule, String before) {
        var level = level("a", "100", rule, WHOLE);
        return settle(schedule("10", List.of(level)).schedule(), "1000", result("a", "97", history(before)));
    }

    private static Explanation only(Statement statement, String rule) {
        assertThat(all(statement, rule)).hasSize(1);
        return all(statement, rule).getFirst();
    }

    private static List<Explanation> all(Statement statement, String rule) {
        return Explained.all(statement.explanation())
                .filter(step -> step.rule().equals(rule))
                .toList();
    }

    private static List<String> rules(Explanation explanation) {
        return Explained.all(explanation).map(Explanation::rule).toList();
    }
}
