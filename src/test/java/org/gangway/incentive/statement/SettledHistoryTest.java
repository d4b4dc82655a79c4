package org.gangway.incentive.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.incentive.IncentiveFixtures.MARCH;
import static org.gangway.incentive.IncentiveFixtures.kroner;
import static org.gangway.incentive.IncentiveFixtures.level;
import static org.gangway.incentive.IncentiveFixtures.past;
import static org.gangway.incentive.IncentiveFixtures.result;
import static org.gangway.incentive.IncentiveFixtures.schedule;
import static org.gangway.incentive.IncentiveFixtures.with;

import java.util.List;
import org.gangway.incentive.IncentiveCalculation;
import org.gangway.incentive.terms.BonusRule;
import org.gangway.incentive.terms.CountedMisses;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.EarnBackRule;
import org.gangway.measure.Attainment;
import org.junit.jupiter.api.Test;

/** One level with 10 % of 1,000 at risk: a miss costs 100 and comes back after two good months. */
class SettledHistoryTest {

    private final SettledHistory months = new SettledHistory();

    @Test
    void knowsNothingAtFirst() {
        assertThat(months.of("a")).isEmpty();
        assertThat(months.months()).isEmpty();
    }

    @Test
    void remembersWhatComesBack() {
        var level = with(level("a", "100", new CreditRule.WholeAllocation()), new BonusRule.NoBonus(), twoGood());
        var terms = schedule("10", List.of(level)).schedule();
        for (var i = 0; i < 3; i++) {
            var result = result("a", i == 0 ? "97" : "99").withHistory(months.of("a"));
            var input = new MonthInput(MARCH.plusMonths(i), kroner("1000"), List.of(result));
            months.add(
                    IncentiveCalculation.compute(terms, input.with(MonthCircumstances.NONE.withPast(months.months()))));
        }

        assertThat(months.of("a"))
                .extracting(EarlierResult::credit)
                .containsExactly(kroner("100"), kroner("0"), kroner("0"));
        assertThat(months.of("a"))
                .extracting(EarlierResult::returned)
                .containsExactly(kroner("100"), kroner("0"), kroner("0"));
        assertThat(months.months())
                .extracting(
                        SettledMonthAmounts::credits, SettledMonthAmounts::earnedBack, SettledMonthAmounts::earnBacks)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(kroner("100"), kroner("0"), 0),
                        org.assertj.core.groups.Tuple.tuple(kroner("0"), kroner("0"), 0),
                        org.assertj.core.groups.Tuple.tuple(kroner("0"), kroner("100"), 1));
    }

    private static EarnBackRule twoGood() {
        return new EarnBackRule.AfterGoodMonths(CountedMisses.ANY_MISS, 2, 2, true);
    }

    @Test
    void givesBackOnTopOfWhatCameBackBefore() {
        months.add("a", past(MARCH, Attainment.BELOW_EXPECTED, "100"));

        months.giveBack("a", MARCH, kroner("30"));
        months.giveBack("a", MARCH, kroner("20"));
        months.giveBack("a", MARCH.plusMonths(1), kroner("20"));
        months.giveBack("b", MARCH, kroner("20"));

        assertThat(months.of("a")).singleElement().satisfies(past -> {
            assertThat(past.returned()).isEqualTo(kroner("50"));
            assertThat(past.credit()).isEqualTo(kroner("100"));
        });
        assertThat(months.of("b")).isEmpty();
    }
}
