package org.gangway.incentive.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gangway.incentive.IncentiveFixtures.MARCH;
import static org.gangway.incentive.IncentiveFixtures.kroner;
import static org.gangway.incentive.IncentiveFixtures.level;
import static org.gangway.incentive.IncentiveFixtures.past;
import static org.gangway.incentive.IncentiveFixtures.result;
import static org.gangway.incentive.IncentiveFixtures.schedule;
import static org.gangway.incentive.IncentiveFixtures.with;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.gangway.incentive.IncentiveCalculation;
import org.gangway.incentive.statement.CapCut;
import org.gangway.incentive.statement.CutReason;
import org.gangway.incentive.statement.EarnBackLine;
import org.gangway.incentive.statement.MonthCircumstances;
import org.gangway.incentive.statement.MonthInput;
import org.gangway.incentive.statement.SettledMonthAmounts;
import org.gangway.incentive.statement.Statement;
import org.gangway.incentive.terms.AtTermEnd;
import org.gangway.incentive.terms.BonusRule;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.EarnBackLimits;
import org.gangway.incentive.terms.EarnBackRule;
import org.gangway.incentive.terms.OptionalTerms;
import org.gangway.measure.Attainment;
import org.gangway.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Three credits of 300 from February that a good March gives back, as far as the contract year allows. */
class EarnBackAllowanceTest {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    @Test
    void givesBackNoMoreCreditsThanAYearAllows() {
        var statement = settled(limits(2, null));

        assertThat(amounts(statement)).isEqualTo(kroner("300", "300", "0"));
        assertThat(statement.cuts())
                .extracting(CapCut::reason, CapCut::subject, CapCut::cut)
                .containsExactly(tuple(CutReason.EARN_BACK_LIMIT, "c", kroner("300")));
        assertThat(statement.cuts().getFirst().explanation().facts())
                .containsEntry("most", 2)
                .containsEntry("from", JANUARY);
    }

    @Test
    void countsWhatTheYearGaveBackBefore() {
        assertThat(amounts(settled(limits(2, null), earnedBack(JANUARY, "150", 1))))
                .isEqualTo(kroner("300", "0", "0"));
        assertThat(amounts(settled(limits(2, null), earnedBack(JANUARY, "150", 2))))
                .isEqualTo(kroner("0", "0", "0"));
        assertThat(amounts(settled(limits(2, null), earnedBack(JANUARY.minusMonths(1), "150", 2))))
                .isEqualTo(kroner("300", "300", "0"));
    }

    @Test
    void givesBackNoMoreMoneyThanAYearAllows() {
        assertThat(amounts(settled(limits(0, "900")))).isEqualTo(kroner("300", "300", "300"));
        assertThat(amounts(settled(limits(0, "700")))).isEqualTo(kroner("300", "300", "100"));
        assertThat(amounts(settled(limits(0, "700"), earnedBack(JANUARY, "450", 1))))
                .isEqualTo(kroner("250", "0", "0"));
        assertThat(amounts(settled(limits(0, "700"), earnedBack(JANUARY, "800", 1))))
                .isEqualTo(kroner("0", "0", "0"));
        assertThat(settled(limits(0, "900")).cuts()).isEmpty();
    }

    @Test
    void holdsToTheNarrowerOfBothLimits() {
        assertThat(amounts(settled(limits(1, "700")))).isEqualTo(kroner("300", "0", "0"));
        assertThat(amounts(settled(limits(3, "400")))).isEqualTo(kroner("300", "100", "0"));
    }

    private static EarnBackLimits limits(int times, @Nullable String most) {
        return new EarnBackLimits(times, most == null ? null : kroner(most), AtTermEnd.LAPSE);
    }

    private static SettledMonthAmounts earnedBack(YearMonth month, String amount, int times) {
        return new SettledMonthAmounts(month, kroner("10000"), kroner("0"), kroner("0"), kroner(amount), times);
    }

    private static List<Money> amounts(Statement statement) {
        return statement.earnBacks().stream().map(EarnBackLine::amount).toList();
    }

    private static Statement settled(EarnBackLimits limits, SettledMonthAmounts... past) {
        var levels = Stream.of("a", "b", "c")
                .map(key -> with(
                        level(key, key.equals("a") ? "40" : "30", new CreditRule.WholeAllocation()),
                        new BonusRule.NoBonus(),
                        EarnBackRule.afterNext(1)))
                .toList();
        var terms = schedule("5", levels).schedule().with(OptionalTerms.NONE.withEarnBack(limits));
        var february = past(MARCH.minusMonths(1), Attainment.BELOW_EXPECTED, "300");
        var input = new MonthInput(
                MARCH,
                kroner("10000"),
                Stream.of("a", "b", "c").map(key -> result(key, "99", february)).toList());
        return IncentiveCalculation.compute(terms, input.with(MonthCircumstances.NONE.withPast(List.of(past))));
    }
}
