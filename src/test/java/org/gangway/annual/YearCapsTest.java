package org.gangway.annual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.settlement.correction.SettlementFixtures.kroner;
import static org.gangway.settlement.correction.SettlementFixtures.schedule;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.gangway.annual.CapUse.CapKind;
import org.gangway.incentive.statement.LevelResult;
import org.gangway.incentive.statement.MonthCircumstances;
import org.gangway.incentive.statement.SettledMonthAmounts;
import org.gangway.incentive.terms.CreditCap;
import org.gangway.incentive.terms.IncentiveSchedule;
import org.gangway.incentive.terms.PercentageBasis;
import org.gangway.measure.Attainment;
import org.gangway.settlement.correction.AgreedMonths;
import org.gangway.settlement.correction.SettlementFixtures;
import org.gangway.settlement.month.SettledMonth;
import org.gangway.settlement.month.SettledPart;
import org.gangway.shared.Percentage;
import org.gangway.shared.Period;
import org.junit.jupiter.api.Test;

class YearCapsTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2025, 11);

    /** The fee is 400,000 a month; each month with a miss of both levels credits 48,000 by the schedule. */
    @Test
    void saysWhatIsLeftOfCapsOverSeveralMonths() {
        var caps = List.of(
                new CreditCap.Rolling(Percentage.of("13"), 3),
                new CreditCap.ContractYear(Percentage.of("14")),
                new CreditCap.ContractYearAmount(kroner("100000")));
        var months = List.of(missed(0, caps), met(1, caps), missed(2, caps), met(3, caps));

        var uses = YearCaps.over(months.getLast(), known(months));

        assertThat(uses)
                .containsExactly(
                        // December to February: 13 % of 1,200,000
                        use(CapKind.ROLLING, 1, "156000", "48000"),
                        // January and February: 14 % of 800,000
                        use(CapKind.CONTRACT_YEAR, 2, "112000", "48000"),
                        use(CapKind.CONTRACT_YEAR, 2, "100000", "48000"));
        assertThat(uses.getFirst().left()).isEqualTo(kroner("108000"));
    }

    @Test
    void takesTheSmallestCapOfAMonthRoundedDown() {
        var settled = met(
                0,
                List.of(
                        new CreditCap.PerMonth(Percentage.of("10"), PercentageBasis.FEE),
                        new CreditCap.PerMonth(Percentage.of("33.33333333"), PercentageBasis.AT_RISK)));

        // 33.33333333 % of 48,000 is 15,999.9999984
        assertThat(YearCaps.ofMonth(settled)).contains(kroner("15999.99"));
        assertThat(YearCaps.ofMonth(met(0, List.of()))).isEmpty();
    }

    @Test
    void leavesNothingRatherThanLessThanNothing() {
        var use = new CapUse(CapKind.ROLLING, NOVEMBER, NOVEMBER, kroner("100"), kroner("250"));

        assertThat(use.left()).isEqualTo(kroner("0"));
    }

    /** As the calculation knows it: late reports of 10,000 are outside the caps. */
    @Test
    void leavesPenaltiesOut() {
        var incentiveSchedule = with(List.of(new CreditCap.ContractYearAmount(kroner("30000"))));
        incentiveSchedule = incentiveSchedule.with(incentiveSchedule.further().withLateReport(kroner("5000")));
        var monthCircumstances = MonthCircumstances.NONE.withLateReports(2);
        var settled = SettlementFixtures.settled(
                SettlementFixtures.part(Period.of(NOVEMBER), 2, incentiveSchedule, monthCircumstances, "94", "99"));

        var use = YearCaps.over(settled, known(List.of(settled))).getFirst();

        assertThat(settled.statement().totals().credits()).isEqualTo(kroner("38800"));
        assertThat(use.used()).isEqualTo(kroner("28800"));
        assertThat(use.left()).isEqualTo(kroner("1200"));
    }

    @Test
    void saysWhatTheNextMonthsCapLeavesAfterAWaiver() {
        var months = new AgreedMonths();
        months.capped(new CreditCap.ContractYearAmount(kroner("30000")));
        var january = months.agreed(AgreedMonths.JANUARY, "94", "99").content().settled();
        months.waive(AgreedMonths.JANUARY, "8800");

        var use = YearCaps.over(january, months.knownIn(AgreedMonths.FEBRUARY)).getFirst();
        var february = months.settled(AgreedMonths.FEBRUARY, "94", "99");

        assertThat(use.used()).isEqualTo(kroner("20000"));
        assertThat(use.left())
                .isEqualTo(february.statement().totals().credits())
                .isEqualTo(kroner("10000"));
    }

    @Test
    void weighsTheCapsOfTheMonthByDays() {
        // 10 % of 400,000 for 15 days, and as much for the other 15; the second version's is 10 % of the fee too
        assertThat(YearCaps.ofMonth(days(part(1, 15, 1, schedule()), part(16, 30, 2, schedule()))))
                .contains(kroner("40000.00"));

        assertThat(YearCaps.ofMonth(days(part(16, 30, 1, schedule())))).contains(kroner("20000.00"));

        assertThat(YearCaps.ofMonth(days(part(1, 15, 1, schedule()), part(16, 30, 2, with(List.of())))))
                .isEmpty();
    }

    private static SettledMonth days(SettledPart... parts) {
        return SettlementFixtures.settled(parts);
    }

    private static SettledPart part(int first, int last, int number, IncentiveSchedule incentiveSchedule) {
        var days = new Period(NOVEMBER.atDay(first), NOVEMBER.atDay(last));
        return SettlementFixtures.part(days, number, incentiveSchedule, MonthCircumstances.NONE, "94", "99");
    }

    private static List<SettledMonthAmounts> known(List<SettledMonth> months) {
        return months.stream().map(month -> month.statement().asPastMonth()).toList();
    }

    private static CapUse use(CapKind kind, int first, String most, String used) {
        return new CapUse(kind, NOVEMBER.plusMonths(first), NOVEMBER.plusMonths(3), kroner(most), kroner(used));
    }

    private static SettledMonth missed(int month, List<? extends CreditCap> caps) {
        return month(NOVEMBER.plusMonths(month), Attainment.BELOW_MINIMUM, "90", caps);
    }

    private static SettledMonth met(int month, List<? extends CreditCap> caps) {
        return month(NOVEMBER.plusMonths(month), Attainment.MET, "98", caps);
    }

    private static SettledMonth month(
            YearMonth month, Attainment outcome, String value, List<? extends CreditCap> caps) {
        var levels = List.of(SettlementFixtures.CLOSE, SettlementFixtures.ACCURACY).stream()
                .map(key -> result(key, outcome, value))
                .toList();
        return SettlementFixtures.settled(SettlementFixtures.part(month, with(caps), levels));
    }

    private static LevelResult result(String key, Attainment outcome, String value) {
        var figure = new BigDecimal(value);
        return new LevelResult(key, outcome, figure, new BigDecimal("98"), new BigDecimal("95"), List.of());
    }

    private static IncentiveSchedule with(List<? extends CreditCap> caps) {
        var usual = schedule();
        return new IncentiveSchedule(
                usual.currency(),
                usual.amountAtRisk(),
                usual.pool(),
                usual.serviceLevels(),
                List.copyOf(caps),
                usual.bonus(),
                usual.rounding(),
                usual.handling());
    }
}
