package org.gangway.incentive.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.incentive.IncentiveFixtures.MARCH;
import static org.gangway.incentive.IncentiveFixtures.kroner;
import static org.gangway.incentive.IncentiveFixtures.level;
import static org.gangway.incentive.IncentiveFixtures.percent;
import static org.gangway.incentive.IncentiveFixtures.result;
import static org.gangway.incentive.IncentiveFixtures.schedule;

import java.time.Instant;
import java.util.List;
import org.gangway.incentive.IncentiveCalculation;
import org.gangway.incentive.statement.DeliverableResult;
import org.gangway.incentive.statement.MonthCircumstances;
import org.gangway.incentive.statement.MonthInput;
import org.gangway.incentive.statement.PenaltyLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Critical deliverables and late reports. */
class DeliverableTest {

    /**
     * The source's tests print 52.5 and 110.00000000000001: the second is the noise of binary fractions, the exact amount
     * is 110.00. Its rule names days; 5 days and 18 hours count as 5, which is what its first figure shows.
     */
    @ParameterizedTest(name = "WE-23 delivered at {1}: {2}")
    @CsvSource({
        "2019-01-11T03:24:00Z, 2019-01-16T21:34:00Z, 52.50, false",
        "2018-01-31T03:24:00Z, 2019-01-11T21:34:00Z, 110.00, true",
        "2019-01-11T03:24:00Z, 2019-01-26T03:24:00Z, 110.00, false",
        "2019-01-11T03:24:00Z, 2019-01-27T03:24:00Z, 110.00, true",
        "2019-01-11T03:24:00Z, 2019-01-12T03:23:59Z, 0, false"
    })
    void we23_chargesEachTwoDaysUpToTheCap(String due, String deliveredAt, String penalty, boolean mayTerminate) {
        var line = line(DayCount.WHOLE_DAYS, delivered(due, deliveredAt, false, "0"));

        assertThat(line.credit()).isEqualTo(kroner(penalty));
        assertThat(line.mayTerminate()).isEqualTo(mayTerminate);
    }

    @ParameterizedTest(name = "WE-24 counted as {0}: {1}")
    @CsvSource({"WHOLE_DAYS, 52.50", "STARTED_DAYS, 63.00", "EXACT, 60.45"})
    void we24_countsFractionsOfADayAsAgreed(DayCount count, String penalty) {
        var result = delivered("2019-01-11T03:24:00Z", "2019-01-16T21:34:00Z", false, "0");

        // 5 days, 18 hours and 10 minutes: 10.5 a day gives 60.4479..., rounded half up
        assertThat(line(count, result).credit()).isEqualTo(kroner(penalty));
    }

    @Test
    void givesNothingWhenForceMajeureRelieves() {
        var line = line(DayCount.WHOLE_DAYS, delivered("2018-01-31T03:24:00Z", "2019-01-11T21:34:00Z", true, "0"));

        assertThat(line.credit()).isEqualTo(kroner("0"));
        assertThat(line.mayTerminate()).isFalse();
    }

    @Test
    void givesOnlyWhatEarlierMonthsHaveNotGiven() {
        var line = line(DayCount.WHOLE_DAYS, delivered("2019-01-11T03:24:00Z", "2019-01-16T21:34:00Z", false, "31.50"));

        assertThat(line.credit()).isEqualTo(kroner("21.00"));
    }

    @Test
    void addsPenaltiesToTheMonthOutsideTheCaps() {
        var terms = schedule(
                        "10",
                        List.of(level("a", "100", new CreditRule.WholeAllocation())),
                        new CreditCap.PerMonth(percent("5"), PercentageBasis.FEE))
                .schedule()
                .with(OptionalTerms.NONE
                        .withDeliverables(
                                List.of(new Deliverable("plan", "Plan", new DelayCredit.OwnAmount(kroner("700")))))
                        .withLateReport(kroner("250")));
        var input = new MonthInput(MARCH, kroner("1000"), List.of(result("a", "90")))
                .with(MonthCircumstances.NONE
                        .withDeliverables(
                                List.of(late("plan", "2019-01-11T03:24:00Z", "2019-01-11T03:24:01Z", false, "0")))
                        .withLateReports(2));

        var statement = IncentiveCalculation.compute(terms, input);

        // 50 of the month's 100 after the cap, 700 and twice 250
        assertThat(statement.penalties()).extracting(PenaltyLine::credit).containsExactly(kroner("700"), kroner("500"));
        assertThat(statement.totals().credits()).isEqualTo(kroner("1250"));
        assertThat(statement.totals().creditCut()).isEqualTo(kroner("50"));
        assertThat(statement.totals().net()).isEqualTo(kroner("-250"));
        assertThat(statement.asPastMonth().credits()).isEqualTo(kroner("50"));
    }

    private static PenaltyLine line(DayCount count, DeliverableResult result) {
        var rule = new DelayCredit.PerDays(kroner("200"), percent("10.5"), 2, count, percent("55"), 15);
        var terms = schedule("10", List.of(level("a", "100", new CreditRule.WholeAllocation())))
                .schedule()
                .with(OptionalTerms.NONE.withDeliverables(List.of(new Deliverable("goods", "Goods", rule))));
        var input = new MonthInput(MARCH, kroner("1000"), List.of(result("a", "99")))
                .with(MonthCircumstances.NONE.withDeliverables(List.of(result)));
        return IncentiveCalculation.compute(terms, input).penalties().getFirst();
    }

    private static DeliverableResult delivered(String due, String deliveredAt, boolean relieved, String given) {
        return late("goods", due, deliveredAt, relieved, given);
    }

    private static DeliverableResult late(String key, String due, String deliveredAt, boolean relieved, String given) {
        return new DeliverableResult(key, Instant.parse(due), Instant.parse(deliveredAt), relieved, kroner(given));
    }
}
