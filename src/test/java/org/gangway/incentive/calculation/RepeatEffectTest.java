package org.gangway.incentive.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.incentive.IncentiveFixtures.MARCH;
import static org.gangway.incentive.IncentiveFixtures.history;
import static org.gangway.incentive.IncentiveFixtures.kroner;
import static org.gangway.incentive.IncentiveFixtures.level;
import static org.gangway.incentive.IncentiveFixtures.percent;
import static org.gangway.incentive.IncentiveFixtures.result;
import static org.gangway.incentive.IncentiveFixtures.schedule;
import static org.gangway.incentive.IncentiveFixtures.settle;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.gangway.incentive.IncentiveFixtures;
import org.gangway.incentive.statement.EarlierResult;
import org.gangway.incentive.statement.LevelResult;
import org.gangway.incentive.terms.CountedMisses;
import org.gangway.incentive.terms.CreditCap;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.LumpSum;
import org.gangway.incentive.terms.PercentageBasis;
import org.gangway.incentive.terms.RepeatRule;
import org.gangway.incentive.terms.RepeatTiming;
import org.gangway.measure.Attainment;
import org.gangway.shared.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a repeat costs, and when. */
class RepeatEffectTest {

    private static final CreditRule TEN_PER_CENT =
            new CreditRule.PointsShort(BigDecimal.TEN, PercentageBasis.FEE, percent("10"));

    @Test
    void multipliesTheCreditOfTheThirdMissInARow() {
        var repeat =
                new RepeatRule.Consecutive(3, new BigDecimal("2.5"), CountedMisses.ANY_MISS, RepeatTiming.BEFORE_CAPS);

        assertThat(credit(repeat, "Ey")).isEqualTo(kroner("100"));
        assertThat(credit(repeat, "yy")).isEqualTo(kroner("250"));
        assertThat(credit(repeat, "y-y")).isEqualTo(kroner("250"));
    }

    @Test
    void holdsTheRepeatToTheCapOrNotAsAgreed() {
        var before = new RepeatRule.Consecutive(2, BigDecimal.TWO, CountedMisses.ANY_MISS, RepeatTiming.BEFORE_CAPS);
        var after = new RepeatRule.Consecutive(2, BigDecimal.TWO, CountedMisses.ANY_MISS, RepeatTiming.AFTER_CAPS);
        var cap = new CreditCap.PerMonth(percent("8"), PercentageBasis.FEE);

        assertThat(credit(before, "y", cap)).isEqualTo(kroner("80"));
        assertThat(credit(after, "y", cap)).isEqualTo(kroner("160"));
    }

    @Test
    @DisplayName("The minimum missed in a second consecutive month costs the escalated credit")
    void escalatesTheSecondMissOfTheMinimum() {
        var repeat = new RepeatRule.Escalated(2, CountedMisses.BELOW_MINIMUM, new CreditRule.FixedSum(kroner("400")));

        assertThat(credit(repeat, "y")).isEqualTo(kroner("100"));
        assertThat(credit(repeat, "r")).isEqualTo(kroner("400"));
    }

    @Test
    @DisplayName("WE-18 every ten failures in rolling twelve months cost 5 % of the annual fee")
    void we18_chargesALumpForEveryTenFailures() {
        var lumpSum = new CreditRule.ChronicLumpSum(10, 12, new LumpSum.OfAnnualFee(percent("5")));
        var terms = schedule("10", List.of(level("a", "0", lumpSum))).schedule();

        var nine = settle(terms, "1000", result("a", "90", failures(1, 5)).withIncidents(4));
        var ten = settle(terms, "1000", result("a", "90", failures(1, 5)).withIncidents(5));
        var used = settle(terms, "1000", result("a", "90", failures(1, 12)).withIncidents(7));
        var twice = settle(terms, "1000", result("a", "90", failures(1, 5)).withIncidents(15));
        var old = settle(terms, "1000", result("a", "90", failures(12, 5)).withIncidents(5));

        // annual fee 12,000
        assertThat(nine.totals().credits()).isEqualTo(kroner("0"));
        assertThat(ten.totals().credits()).isEqualTo(kroner("600"));
        assertThat(used.totals().credits()).isEqualTo(kroner("0"));
        assertThat(twice.totals().credits()).isEqualTo(kroner("1200"));
        assertThat(old.totals().credits()).isEqualTo(kroner("0"));
    }

    /** Sixty months, the longest window, of a million failures each. */
    @Test
    void gathersTheMostFailuresThatCanBe() {
        var lumpSum = new CreditRule.ChronicLumpSum(60_000_000, 60, new LumpSum.Amount(kroner("600")));
        var terms = schedule("10", List.of(level("a", "0", lumpSum))).schedule();
        var before = IntStream.rangeClosed(1, 59)
                .mapToObj(back -> new EarlierResult(
                        MARCH.minusMonths(back),
                        Attainment.BELOW_EXPECTED,
                        kroner("0"),
                        kroner("0"),
                        LevelResult.MOST_INCIDENTS,
                        null))
                .toArray(EarlierResult[]::new);

        var full = settle(terms, "1000", result("a", "90", before).withIncidents(1_000_000));
        var almost = settle(terms, "1000", result("a", "90", before).withIncidents(999_999));

        assertThat(full.totals().credits()).isEqualTo(kroner("600"));
        assertThat(almost.totals().credits()).isEqualTo(kroner("0"));
    }

    @Test
    @DisplayName("WE-26 the excess is charged in proportion and trimmed at a maximum")
    void we26_trimsTheExcess() {
        var rule = new CreditRule.TrimmedExcess(kroner("12.50"), new BigDecimal("60"));
        var terms = schedule("10", List.of(IncentiveFixtures.lowerIsBetter(level("a", "0", rule))))
                .schedule();

        assertThat(settle(terms, "1000", late("24.5")).totals().credits()).isEqualTo(kroner("118.75"));
        assertThat(settle(terms, "1000", late("90")).totals().credits()).isEqualTo(kroner("750"));
    }

    @Test
    void chargesEachFailure() {
        var rule = new CreditRule.PerIncident(kroner("250"));
        var terms = schedule("10", List.of(level("a", "0", rule))).schedule();

        assertThat(settle(terms, "1000", result("a", "90").withIncidents(3))
                        .totals()
                        .credits())
                .isEqualTo(kroner("750"));
        assertThat(settle(terms, "1000", result("a", "99").withIncidents(3))
                        .totals()
                        .credits())
                .isEqualTo(kroner("0"));
    }

    private static LevelResult late(String minutes) {
        return new LevelResult(
                "a", Attainment.BELOW_EXPECTED, new BigDecimal(minutes), new BigDecimal("15"), null, List.of());
    }

    private static EarlierResult failures(int back, int count) {
        return new EarlierResult(
                MARCH.minusMonths(back), Attainment.BELOW_EXPECTED, kroner("0"), kroner("0"), count, null);
    }

    private static Money credit(RepeatRule repeat, String history, CreditCap... caps) {
        var terms = schedule("10", List.of(level("a", "0", TEN_PER_CENT).with(repeat)), caps)
                .schedule();
        return settle(terms, "1000", result("a", "94", history(history)))
                .totals()
                .credits();
    }
}
