package org.gangway.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.incentive.IncentiveFixtures.MARCH;
import static org.gangway.incentive.IncentiveFixtures.history;
import static org.gangway.incentive.IncentiveFixtures.kroner;
import static org.gangway.incentive.IncentiveFixtures.level;
import static org.gangway.incentive.IncentiveFixtures.result;
import static org.gangway.incentive.IncentiveFixtures.schedule;
import static org.gangway.incentive.IncentiveFixtures.settle;
import static org.gangway.incentive.IncentiveFixtures.with;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.gangway.incentive.statement.EarlierResult;
import org.gangway.incentive.statement.EarnBackCandidate;
import org.gangway.incentive.statement.MonthCircumstances;
import org.gangway.incentive.statement.MonthInput;
import org.gangway.incentive.statement.Statement;
import org.gangway.incentive.terms.AtTermEnd;
import org.gangway.incentive.terms.BonusRule;
import org.gangway.incentive.terms.CountedMisses;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.EarnBackLimits;
import org.gangway.incentive.terms.EarnBackRule;
import org.gangway.incentive.terms.OptionalTerms;
import org.gangway.measure.Attainment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EarnBackTest {

    @ParameterizedTest(name = "{0} and then 98.5 gives back {1} with {2} of {3} months, in a row: {4}")
    @CsvSource({
        "yEE, 500, 3, 3, true",
        "yEEE, 0, 3, 3, true",
        "yyE, 0, 3, 3, true",
        "yEyE, 0, 3, 4, true",
        "yEyE, 500, 3, 4, false",
        "yyEE, 500, 3, 4, true",
        "yE-E, 500, 3, 3, true",
        "yEE, 0, 2, 4, true",
        "yEE, 0, 2, 4, false",
        "rEE, 0, 3, 3, true"
    })
    void givesBackWhenTheGoodMonthsAreComplete(String before, String back, int good, int within, boolean inARow) {
        var rule = new EarnBackRule.AfterGoodMonths(CountedMisses.ABOVE_MINIMUM, good, within, inARow);

        assertThat(settled(rule, credited(before, "500"), "98.5").totals().earnedBack())
                .isEqualTo(kroner(back));
    }

    @Test
    void givesBackOnlyWhatIsStillOutstanding() {
        var history = credited("yE", "500");
        var first = history[0];
        history[0] = new EarlierResult(first.month(), first.outcome(), first.credit(), kroner("200"));

        var statement = settled(EarnBackRule.afterNext(2), history, "99");

        assertThat(statement.totals().earnedBack()).isEqualTo(kroner("300"));
        assertThat(statement.totals().net()).isEqualTo(kroner("10300"));
    }

    @Test
    void marksACreditThatMayStillComeBack() {
        var statement = settled(EarnBackRule.afterNext(3), credited("yE", "500"), "99");

        assertThat(statement.candidates())
                .containsExactly(new EarnBackCandidate("a", "Level a", MARCH.minusMonths(2), kroner("500"), 2, 3, 1));
    }

    @Test
    void marksThisMonthsYellowMissButNotARedOne() {
        var yellow = settled(EarnBackRule.afterNext(3), history("E"), "97");
        var red = settled(EarnBackRule.afterNext(3), history("E"), "94");

        assertThat(yellow.candidates()).extracting(EarnBackCandidate::missedIn).containsExactly(MARCH);
        assertThat(red.candidates()).isEmpty();
    }

    @Test
    void givesUpWhatTooFewMonthsAreLeftFor() {
        var rule = new EarnBackRule.AfterGoodMonths(CountedMisses.ABOVE_MINIMUM, 3, 4, false);

        // one good month of three, and one month left; then two and two
        assertThat(settled(rule, credited("yyy", "500"), "99").candidates()).isEmpty();
        assertThat(settled(rule, credited("yy", "500"), "99").candidates()).hasSize(1);
        // given back before, and not waiting once more
        assertThat(settled(rule, credited("yEEE", "500"), "99").candidates()).isEmpty();
    }

    @Test
    void asksForTheRunThatStillLastsWhereMonthsHaveToBeInARow() {
        var rule = new EarnBackRule.AfterGoodMonths(CountedMisses.ABOVE_MINIMUM, 3, 4, true);

        assertThat(settled(rule, credited("yEy", "500"), "99").candidates()).isEmpty();
        assertThat(settled(rule, credited("yy", "500"), "99").candidates())
                .extracting(EarnBackCandidate::goodMonths)
                .containsExactly(1);
    }

    @Test
    void namesTheGoodMonths() {
        var inARow = settled(EarnBackRule.afterNext(2), credited("yE", "500"), "99");
        var rule = new EarnBackRule.AfterGoodMonths(CountedMisses.ABOVE_MINIMUM, 2, 3, false);
        var anyTwo = settled(rule, credited("yEy", "500"), "99");

        assertThat(inARow.earnBacks().getFirst().explanation().rule()).isEqualTo("incentive-earn-back-in-a-row");
        assertThat(anyTwo.earnBacks().getFirst().explanation().rule()).isEqualTo("incentive-earn-back");
        assertThat(anyTwo.earnBacks().getFirst().explanation().facts())
                .containsEntry("needed", 2)
                .containsEntry("within", 3);
        assertThat(anyTwo.earnBacks().getFirst().explanation().because())
                .extracting(step -> step.facts().get("month"))
                .containsExactly(MARCH.minusMonths(2), MARCH);
    }

    @ParameterizedTest(name = "a month of {0} and one of {1} give back {2} with 98.5 to be reached")
    @CsvSource({"98.5, 98.5, 500", "98.4, 99, 0", "99, 98.4, 0", ", 99, 0", "97, 99, 0"})
    void asksForTheAgreedThreshold(@Nullable String february, String march, String back) {
        var rule = new EarnBackRule.AfterGoodMonths(
                CountedMisses.ABOVE_MINIMUM, 2, 2, true, new BigDecimal("98.5"), false);
        var value = february == null ? null : new BigDecimal(february);
        var outcome = "97".equals(february) ? Attainment.BELOW_EXPECTED : Attainment.MET;
        var miss = new EarlierResult(MARCH.minusMonths(2), Attainment.BELOW_EXPECTED, kroner("500"), kroner("0"));
        var between = new EarlierResult(MARCH.minusMonths(1), outcome, kroner("0"), kroner("0"), 1, value);

        var statement = settled(rule, new EarlierResult[] {miss, between}, march);

        assertThat(statement.totals().earnedBack()).isEqualTo(kroner(back));
    }

    @ParameterizedTest(name = "{0} and then {1} at the end of the term give back {2}")
    @CsvSource({"yE, 99, 500", "yE, 97, 0", "yy, 99, 0", "E, 97, 0"})
    void givesBackAtTheEndOfTheTermWhatWasGoodSoFar(String before, String march, String back) {
        var level = with(
                level("a", "100", new CreditRule.WholeAllocation()),
                new BonusRule.NoBonus(),
                EarnBackRule.afterNext(4));
        var limits = new EarnBackLimits(0, null, AtTermEnd.RETURN_IF_GOOD);
        var terms = schedule("5", List.of(level)).schedule().with(OptionalTerms.NONE.withEarnBack(limits));
        var input = new MonthInput(MARCH, kroner("10000"), List.of(result("a", march, credited(before, "500"))));

        var statement = IncentiveCalculation.compute(terms, input.with(MonthCircumstances.NONE.withTermEnd(MARCH)));

        assertThat(statement.totals().earnedBack()).isEqualTo(kroner(back));
        assertThat(statement.candidates()).isEmpty();
    }

    /** The oldest of the months carries the credit. */
    private static EarlierResult[] credited(String outcomes, String credit) {
        var months = history(outcomes);
        return Stream.of(months)
                .map(past -> past.equals(months[0])
                        ? new EarlierResult(past.month(), past.outcome(), kroner(credit), past.returned())
                        : past)
                .toArray(EarlierResult[]::new);
    }

    private static Statement settled(EarnBackRule rule, EarlierResult[] history, String value) {
        var level = with(level("a", "100", new CreditRule.WholeAllocation()), new BonusRule.NoBonus(), rule);

        return settle(schedule("5", List.of(level)).schedule(), "10000", result("a", value, history));
    }
}
