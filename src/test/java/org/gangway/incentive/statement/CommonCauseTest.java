package org.gangway.incentive.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.incentive.IncentiveFixtures.MARCH;
import static org.gangway.incentive.IncentiveFixtures.kroner;
import static org.gangway.incentive.IncentiveFixtures.level;
import static org.gangway.incentive.IncentiveFixtures.result;
import static org.gangway.incentive.IncentiveFixtures.schedule;

import java.util.Arrays;
import java.util.List;
import org.gangway.incentive.Explained;
import org.gangway.incentive.IncentiveCalculation;
import org.gangway.incentive.terms.CommonCauseRule;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.OptionalTerms;
import org.gangway.shared.Explanation;
import org.gangway.shared.Money;
import org.junit.jupiter.api.Test;

/** Levels a, b, c and d of 40, 30, 20 and 10 per cent of 100, of which some failed from one cause. */
class CommonCauseTest {

    @Test
    void chargesALevelThatFailedByItself() {
        var statement = settled("90 90 90 99", cause("INC-1", "a", "b"));

        assertThat(credits(statement)).isEqualTo(kroner("40", "0", "20", "0"));
    }

    @Test
    void leavesNothingToChooseWhereOnlyOneFailed() {
        var statement = settled("90 99 90 99", cause("INC-1", "a", "b"));

        assertThat(credits(statement)).isEqualTo(kroner("40", "0", "20", "0"));
        assertThat(rules(statement)).doesNotContain("incentive-cause-highest", "incentive-cause-lower");
    }

    @Test
    void takesACreditThatWasDroppedForNoRival() {
        var statement = settled("90 90 90 99", cause("INC-1", "a", "b"), cause("INC-2", "b", "c"));

        // b is dropped for a; c has nobody beside it then
        assertThat(credits(statement)).isEqualTo(kroner("40", "0", "20", "0"));
    }

    @Test
    void weighsCausesInTheOrderOfTheirKeys() {
        var oneWay = settled("90 90 90 90", cause("INC-1", "a", "b"), cause("INC-2", "a", "c"));
        var theOther = settled("90 90 90 90", cause("INC-2", "a", "c"), cause("INC-1", "a", "b"));

        assertThat(credits(oneWay)).isEqualTo(kroner("40", "0", "0", "10"));
        assertThat(theOther).isEqualTo(oneWay);
    }

    @Test
    void givesTheFirstOfEqualCredits() {
        var levels = List.of(level("x", "50", whole()), level("y", "50", whole()));
        var terms = schedule("10", levels)
                .schedule()
                .with(OptionalTerms.NONE.withCauses(new CommonCauseRule.OneCredit(List.of())));
        var input = new MonthInput(MARCH, kroner("1000"), List.of(result("x", "90"), result("y", "90")));

        var statement = IncentiveCalculation.compute(
                terms, input.with(MonthCircumstances.NONE.withCauses(List.of(cause("INC-1", "y", "x")))));

        assertThat(credits(statement)).isEqualTo(kroner("50", "0"));
    }

    private static Statement settled(String values, CommonCause... causes) {
        var each = values.split(" ", -1);
        var levels = List.of(
                level("a", "40", whole()),
                level("b", "30", whole()),
                level("c", "20", whole()),
                level("d", "10", whole()));
        var terms = schedule("10", levels)
                .schedule()
                .with(OptionalTerms.NONE.withCauses(new CommonCauseRule.OneCredit(List.of())));
        var input = new MonthInput(
                MARCH,
                kroner("1000"),
                List.of(result("a", each[0]), result("b", each[1]), result("c", each[2]), result("d", each[3])));
        return IncentiveCalculation.compute(terms, input.with(MonthCircumstances.NONE.withCauses(List.of(causes))));
    }

    private static CreditRule whole() {
        return new CreditRule.WholeAllocation();
    }

    private static CommonCause cause(String key, String... levels) {
        return new CommonCause(key, Arrays.asList(levels), null);
    }

    private static List<Money> credits(Statement statement) {
        return statement.credits().stream().map(CreditLine::credit).toList();
    }

    private static List<String> rules(Statement statement) {
        return Explained.all(statement.explanation()).map(Explanation::rule).toList();
    }
}
