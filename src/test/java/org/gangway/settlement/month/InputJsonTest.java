package org.gangway.settlement.month;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.settlement.correction.SettlementFixtures.ACCURACY;
import static org.gangway.settlement.correction.SettlementFixtures.CLOSE;
import static org.gangway.settlement.correction.SettlementFixtures.FEE;
import static org.gangway.settlement.correction.SettlementFixtures.MARCH;
import static org.gangway.settlement.correction.SettlementFixtures.march;
import static org.gangway.settlement.correction.SettlementFixtures.schedule;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.gangway.incentive.statement.CommonCause;
import org.gangway.incentive.statement.DeliverableResult;
import org.gangway.incentive.statement.EarlierResult;
import org.gangway.incentive.statement.LevelResult;
import org.gangway.incentive.statement.MonthCircumstances;
import org.gangway.incentive.statement.MonthInput;
import org.gangway.incentive.statement.OutcomeBeforeRelief;
import org.gangway.incentive.statement.SettledMonthAmounts;
import org.gangway.incentive.terms.CommonCauseRule;
import org.gangway.incentive.terms.DayCount;
import org.gangway.incentive.terms.DelayCredit;
import org.gangway.incentive.terms.Deliverable;
import org.gangway.incentive.terms.OptionalTerms;
import org.gangway.measure.Attainment;
import org.gangway.settlement.correction.SettlementFixtures;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;
import org.gangway.shared.Period;
import org.junit.jupiter.api.Test;

/** A month that is based on more than the figures. */
class InputJsonTest {

    private static final Money NOTHING = Money.of("0", "DKK");

    @Test
    void keepsEverythingThatTheMonthRestsOn() {
        var month = month();

        var kept = StatementJson.read(StatementJson.write(month));

        assertThat(kept).isEqualTo(month);
        assertThat(kept.replayed()).isEqualTo(month.statement());
        assertThat(StatementJson.write(kept)).isEqualTo(StatementJson.write(month));
        assertThat(kept.statement().penalties()).hasSize(2);
    }

    @Test
    void writesNothingOfWhatIsUsual() {
        assertThat(StatementJson.write(march("94.0", "99.7")))
                .doesNotContain("circumstances", "incidents", "beforeRelief", "penalties", "causes", "lateReport");
    }

    private static SettledMonth month() {
        var usual = march("94.0", "99.7");
        var goods = new DelayCredit.PerDays(
                Money.of("200", "DKK"), Percentage.of("10.5"), 2, DayCount.EXACT, Percentage.of("55"), 15);
        var further = OptionalTerms.NONE
                .withDeliverables(List.of(new Deliverable("goods", "Goods", goods)))
                .withLateReport(Money.of("250", "DKK"))
                .withCauses(new CommonCauseRule.OneCredit(List.of()));
        var terms = SettlementFixtures.terms(Period.of(MARCH), 2, schedule().with(further));
        var input = new MonthInput(MARCH, FEE, List.of(close(), accuracy())).with(circumstances());
        return SettledMonth.compute(usual.engagement(), List.of(terms.settled(input, usual.figures())), List.of());
    }

    private static LevelResult close() {
        var past = new EarlierResult(
                MARCH.minusMonths(1), Attainment.BELOW_EXPECTED, NOTHING, NOTHING, 7, new BigDecimal("96.50"));
        return new LevelResult(
                        CLOSE,
                        Attainment.BELOW_MINIMUM,
                        new BigDecimal("94.0"),
                        new BigDecimal("98"),
                        new BigDecimal("95"),
                        List.of(past))
                .withIncidents(3);
    }

    private static LevelResult accuracy() {
        return new LevelResult(
                        ACCURACY,
                        Attainment.BELOW_EXPECTED,
                        new BigDecimal("97"),
                        new BigDecimal("98"),
                        new BigDecimal("95"),
                        List.of())
                .withBeforeRelief(new OutcomeBeforeRelief(Attainment.BELOW_MINIMUM, new BigDecimal("94.9")));
    }

    private static MonthCircumstances circumstances() {
        var late = new DeliverableResult(
                "goods", Instant.parse("2026-03-01T12:00:00Z"), Instant.parse("2026-03-06T18:10:00Z"), false, NOTHING);
        return MonthCircumstances.NONE
                .withPast(List.of(new SettledMonthAmounts(MARCH.minusMonths(1), FEE, NOTHING, NOTHING, NOTHING)))
                .withCauses(List.of(new CommonCause("INC-7", List.of(CLOSE, ACCURACY), CLOSE)))
                .withDeliverables(List.of(late))
                .withLateReports(1)
                .withTermEnd(MARCH);
    }
}
