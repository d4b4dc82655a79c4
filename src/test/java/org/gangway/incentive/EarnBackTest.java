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

import java.util.List;
import java.util.stream.Stream;
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
        "rEE, 0, 3, 3, true"
    })
    void givesBackWhenTheGoodMonthsAreComplete(String before, String back, int good, int within, boolean inARow) {
        var rule = new EarnBackRule.AfterGoodMonths(MissZone.ABOVE_MINIMUM, good, within, inARow);

        assertThat(settled(rule, credited(before, "500"), "98.5").totals().earnedBack())
                .isEqualTo(kroner(back));
    }

    @Test
    void givesBackOnlyWhatIsStillOutstanding() {
        var history = credited("yE", "500");
        var first = history[0];
        history[0] = new PastResult(first.month(), first.outcome(), first.credit(), kroner("200"));

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

    /** The oldest of the months carries the credit. */
    private static PastResult[] credited(String outcomes, String credit) {
        var months = history(outcomes);
        return Stream.of(months)
                .map(past -> past == months[0]
                        ? new PastResult(past.month(), past.outcome(), kroner(credit), past.returned())
                        : past)
                .toArray(PastResult[]::new);
    }

    private static Statement settled(EarnBackRule rule, PastResult[] history, String value) {
        var level = with(level("a", "100", new CreditRule.WholeAllocation()), new BonusRule.NoBonus(), rule);

        return settle(schedule("5", List.of(level)).schedule(), "10000", result("a", value, history));
    }
}
