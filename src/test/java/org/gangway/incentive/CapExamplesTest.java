package org.gangway.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gangway.incentive.IncentiveFixtures.MARCH;
import static org.gangway.incentive.IncentiveFixtures.kroner;
import static org.gangway.incentive.IncentiveFixtures.level;
import static org.gangway.incentive.IncentiveFixtures.percent;
import static org.gangway.incentive.IncentiveFixtures.result;
import static org.gangway.incentive.IncentiveFixtures.schedule;
import static org.gangway.incentive.IncentiveFixtures.with;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.gangway.incentive.statement.CapCut;
import org.gangway.incentive.statement.CutReason;
import org.gangway.incentive.statement.LevelResult;
import org.gangway.incentive.statement.MonthCircumstances;
import org.gangway.incentive.statement.MonthInput;
import org.gangway.incentive.statement.SettledMonthAmounts;
import org.gangway.incentive.statement.Statement;
import org.gangway.incentive.terms.BonusGate;
import org.gangway.incentive.terms.BonusRule;
import org.gangway.incentive.terms.BonusTerms;
import org.gangway.incentive.terms.ContractShare;
import org.gangway.incentive.terms.CreditCap;
import org.gangway.incentive.terms.CreditFloor;
import org.gangway.incentive.terms.CreditRule;
import org.gangway.incentive.terms.EarnBackRule;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.incentive.terms.OptionalTerms;
import org.gangway.incentive.terms.PercentageBasis;
import org.gangway.measure.Bound;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Caps that look back, and what is too small to be given. */
class CapExamplesTest {

    private static final CreditRule WHOLE = new CreditRule.WholeAllocation();

    @Test
    @DisplayName("WE-21 10 % of the last eleven months' charges and this month's, less the credits already given")
    void we21_capsTheRollingTwelveMonths() {
        var terms = terms(new CreditCap.Rolling(percent("10"), 12));

        // eleven months of 1,000 and this one: 10 % of 12,000 is 1,200, of which 1,150 has been given
        var statement = settle(terms, eleven("1000", "104.55"));

        assertThat(statement.totals().creditsBeforeCap()).isEqualTo(kroner("500"));
        assertThat(statement.totals().credits()).isEqualTo(kroner("49.95"));
        assertThat(statement.cuts()).extracting(CapCut::reason).containsExactly(CutReason.ROLLING_CAP);
    }

    @Test
    void we21_givesNothingWhenTheTwelveMonthsAreUsedUp() {
        var statement = settle(terms(new CreditCap.Rolling(percent("1"), 12)), eleven("1000", "100"));

        assertThat(statement.totals().credits()).isEqualTo(kroner("0"));
    }

    @Test
    void forgetsMonthsBeforeTheWindow() {
        var past = List.of(past(12, "1000", "900"), past(11, "1000", "0"));

        var statement = settle(terms(new CreditCap.Rolling(percent("10"), 12)), past);

        // only the eleventh month back and this one are charged: 10 % of 2,000
        assertThat(statement.totals().credits()).isEqualTo(kroner("200"));
    }

    @Test
    void keepsEveryCutInItsOrder() {
        var terms = terms(
                new CreditCap.ContractYearAmount(kroner("150")),
                new CreditCap.Rolling(percent("10"), 2),
                new CreditCap.PerMonth(percent("40"), PercentageBasis.FEE),
                new CreditCap.PerLevel(percent("45"), PercentageBasis.FEE));

        var statement = settle(terms, List.of(past(1, "1000", "20")));

        // 500 -> 450 (level) -> 400 (month) -> 10 % of 2,000 - 20 = 180 (two months) -> 150 - 20 = 130 (year)
        assertThat(statement.cuts())
                .extracting(CapCut::reason, CapCut::before, CapCut::after)
                .containsExactly(
                        tuple(CutReason.LEVEL_CAP, kroner("500"), kroner("450")),
                        tuple(CutReason.MONTH_CAP, kroner("450"), kroner("400")),
                        tuple(CutReason.ROLLING_CAP, kroner("400"), kroner("180")),
                        tuple(CutReason.YEAR_CAP, kroner("180"), kroner("130")));
    }

    @Test
    void beginsTheContractYearWhereAgreed() {
        var past = List.of(past(1, "1000", "60"), past(2, "1000", "70"), past(3, "1000", "80"));
        var cap = new CreditCap.ContractYear(percent("10"));

        // March is in the year from January: 10 % of 3,000 less 130; or in the year from February: 10 % of 2,000 less
        // 60
        assertThat(settle(terms(cap), past).totals().credits()).isEqualTo(kroner("170"));
        assertThat(settle(terms(cap).with(OptionalTerms.NONE.withYearStart(2)), past)
                        .totals()
                        .credits())
                .isEqualTo(kroner("140"));
        assertThat(settle(terms(cap).with(OptionalTerms.NONE.withYearStart(4)), past)
                        .totals()
                        .credits())
                .isEqualTo(kroner("190"));
    }

    @ParameterizedTest
    @CsvSource({"500, INCLUSIVE, 500", "500, EXCLUSIVE, 0", "500.01, INCLUSIVE, 0", "499.99, EXCLUSIVE, 500"})
    void givesNoCreditBelowTheSmallest(String least, Bound bound, String given) {
        var terms = terms().with(OptionalTerms.NONE.withFloor(new CreditFloor(kroner(least), bound)));

        var statement = settle(terms, List.of());

        assertThat(statement.totals().credits()).isEqualTo(kroner(given));
        assertThat(statement.cuts()).hasSize(given.equals("0") ? 1 : 0);
    }

    @Test
    @DisplayName("WE-45 5 % of a contract amount of 2,000,000, of which 30,000 was paid before; the credit has no cap")
    void we45_capsTheBonusOfTheWholeContract() {
        var bonus = new BonusRule.BeyondThreshold(new BigDecimal("99"), Bound.INCLUSIVE, percent("65"));
        var levels =
                List.of(with(level("a", "50", WHOLE), bonus, new EarnBackRule.NoEarnBack()), level("b", "50", WHOLE));
        var bonuses = new BonusTerms(
                BonusGate.NONE, percent("100"), null, new ContractShare(percent("5"), kroner("2000000")));
        var plain = schedule("100", levels).schedule();
        var terms = new IncentiveSchedule(
                plain.currency(),
                plain.amountAtRisk(),
                plain.pool(),
                plain.serviceLevels(),
                plain.caps(),
                bonuses,
                plain.rounding(),
                plain.handling());
        var paid =
                new SettledMonthAmounts(MARCH.minusMonths(20), kroner("0"), kroner("0"), kroner("30000"), kroner("0"));

        var fresh = settle(terms, "200000", result("a", "99"), result("b", "90"));
        var later = IncentiveCalculation.compute(
                terms,
                new MonthInput(MARCH, kroner("200000"), List.of(result("a", "99"), result("b", "99")))
                        .with(MonthCircumstances.NONE.withPast(List.of(paid))));

        assertThat(fresh.totals().bonusBeforeCut()).isEqualTo(kroner("130000"));
        assertThat(fresh.totals().bonus()).isEqualTo(kroner("100000"));
        assertThat(fresh.totals().credits()).isEqualTo(kroner("100000"));
        assertThat(later.totals().bonus()).isEqualTo(kroner("70000"));
    }

    /** Half of the fee of 1,000 is due as a credit. */
    private static IncentiveSchedule terms(CreditCap... caps) {
        return schedule("50", List.of(level("a", "100", WHOLE)), caps).schedule();
    }

    private static Statement settle(IncentiveSchedule terms, List<SettledMonthAmounts> past) {
        var input = new MonthInput(MARCH, kroner("1000"), List.of(result("a", "90")));
        return IncentiveCalculation.compute(terms, input.with(MonthCircumstances.NONE.withPast(past)));
    }

    private static Statement settle(IncentiveSchedule terms, String fee, LevelResult... results) {
        return IncentiveFixtures.settle(terms, fee, results);
    }

    private static List<SettledMonthAmounts> eleven(String charges, String credits) {
        return IntStream.rangeClosed(1, 11)
                .mapToObj(back -> past(back, charges, credits))
                .toList();
    }

    private static SettledMonthAmounts past(int back, String charges, String credits) {
        return new SettledMonthAmounts(
                MARCH.minusMonths(back), kroner(charges), kroner(credits), kroner("0"), kroner("0"));
    }
}
