package org.gangway.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.incentive.IncentiveFixtures.MARCH;
import static org.gangway.incentive.IncentiveFixtures.kroner;
import static org.gangway.incentive.IncentiveFixtures.level;
import static org.gangway.incentive.IncentiveFixtures.result;
import static org.gangway.incentive.IncentiveFixtures.schedule;
import static org.gangway.incentive.IncentiveFixtures.settle;
import static org.gangway.incentive.IncentiveFixtures.with;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.gangway.incentive.statement.EarlierResult;
import org.gangway.incentive.statement.EarnBackCandidate;
import org.gangway.incentive.statement.Statement;
import org.gangway.incentive.terms.BonusRule;
import org.gangway.incentive.terms.CountedMisses;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.EarnBackRule;
import org.gangway.shared.Explanation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A credit of 500 that comes back when the months after the miss are good enough on average; 98 is expected. */
class EarnBackOnAverageTest {

    @ParameterizedTest(name = "{0} and then {1} gives back {3}, with no critical failure: {2}")
    @CsvSource({
        "97 97.5, 98.5, false, 500",
        "97 97.4, 98.5, false, 0",
        "97 94, 102.5, false, 500",
        "97 94, 102.5, true, 0",
        "97 95, 102.5, true, 500",
        // the two months were over in February
        "97 99 99, 99, false, 0"
    })
    void givesBackWhenTwoMonthsAreGoodOnAverage(String before, String value, boolean noCritical, String back) {
        assertThat(settled(2, noCritical, before, value).totals().earnedBack()).isEqualTo(kroner(back));
    }

    @Test
    void saysWhichFiguresWereAveraged() {
        var line = settled(2, false, "97 97.5", "98.5").earnBacks().getFirst();

        assertThat(line.explanation().rule()).isEqualTo("incentive-earn-back-average");
        assertThat(line.explanation().facts())
                .containsEntry("months", 2)
                .containsEntry("average", new BigDecimal("98"))
                .containsEntry("threshold", new BigDecimal("98"));
        assertThat(line.explanation().because())
                .extracting(Explanation::rule)
                .containsExactly("incentive-earn-back-figure", "incentive-earn-back-figure");
    }

    @Test
    void marksACreditThatMayStillComeBack() {
        assertThat(settled(3, true, "97 97.5", "98.5").candidates())
                .containsExactly(new EarnBackCandidate("a", "Level a", MARCH.minusMonths(2), kroner("500"), 2, 3, 1));
        assertThat(settled(3, true, "97 94", "98.5").candidates()).isEmpty();
        assertThat(settled(2, true, "97 97", "98").candidates()).isEmpty();
    }

    private static Statement settled(int months, boolean noCritical, String before, String value) {
        var rule = new EarnBackRule.OnAverage(CountedMisses.ANY_MISS, months, null, noCritical);
        var level = with(level("a", "100", new CreditRule.WholeAllocation()), new BonusRule.NoBonus(), rule);
        return settle(schedule("5", List.of(level)).schedule(), "10000", result("a", value, history(before)));
    }

    /** The first of the months, the oldest, gave the credit. */
    private static EarlierResult[] history(String values) {
        var each = values.split(" ", -1);
        return IntStream.range(0, each.length)
                .mapToObj(i -> {
                    var result = result("a", each[i]);
                    var credit = kroner(i == 0 ? "500" : "0");
                    var month = MARCH.minusMonths(each.length - i);
                    return new EarlierResult(month, result.outcome(), credit, kroner("0"), 1, result.value());
                })
                .toArray(EarlierResult[]::new);
    }
}
