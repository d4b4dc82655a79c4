package org.gangway.incentive.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.gangway.incentive.IncentiveFixtures.DKK;
import static org.gangway.incentive.IncentiveFixtures.MARCH;
import static org.gangway.incentive.IncentiveFixtures.demo;
import static org.gangway.incentive.IncentiveFixtures.kroner;
import static org.gangway.incentive.IncentiveFixtures.past;
import static org.gangway.incentive.IncentiveFixtures.result;
import static org.gangway.incentive.IncentiveFixtures.settle;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gangway.incentive.IncentiveCalculation;
import org.gangway.measure.Attainment;
import org.gangway.shared.Money;
import org.gangway.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class MonthInputTest {

    @Test
    void rejectsWhatCannotBeSettled() {
        var now = past(MARCH, Attainment.MET, "0");
        var before = past(MARCH.minusMonths(1), Attainment.MET, "0");

        assertThat(rule(() -> settle(demo(), "-1"))).isEqualTo("incentive.fee-negative");
        assertThat(rule(() -> settle(demo(), "1", result("close", "98"), result("close", "98"))))
                .isEqualTo("incentive.result-twice");
        assertThat(rule(() -> settle(demo(), "1", result("close", "98", now))))
                .isEqualTo("incentive.history-not-earlier");
        assertThat(rule(() -> result("close", "98", before, before))).isEqualTo("incentive.history-month-twice");
        assertThat(rule(() -> new LevelResult("close", Attainment.MET, null, null, null, List.of())))
                .isEqualTo("incentive.value-missing");
    }

    @Test
    void rejectsAFeeInAnotherCurrency() {
        var euros = new MonthInput(MARCH, Money.of("1", "EUR"), List.of());

        assertThat(rule(() -> IncentiveCalculation.compute(demo(), euros)))
                .isEqualTo("incentive.fee-in-another-currency");
    }

    @Test
    void settlesAMonthWithoutAFee() {
        var statement = settle(demo(), "0", result("close", "90"), result("cash", "90"));

        assertThat(statement.totals().net()).isEqualTo(Money.zero(DKK));
        assertThat(statement.totals().credits()).isEqualTo(kroner("0"));
    }

    private static String rule(ThrowingCallable call) {
        return catchThrowableOfType(RuleViolation.class, call).rule();
    }
}
