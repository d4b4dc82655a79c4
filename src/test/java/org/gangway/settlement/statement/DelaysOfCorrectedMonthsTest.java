package org.gangway.settlement.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.settlement.correction.AgreedMonths.FEBRUARY;
import static org.gangway.settlement.correction.AgreedMonths.JANUARY;
import static org.gangway.settlement.correction.AgreedMonths.MARCH;
import static org.gangway.settlement.correction.SettlementFixtures.ENGAGEMENT;
import static org.gangway.settlement.correction.SettlementFixtures.kroner;
import static org.gangway.settlement.correction.SettlementFixtures.position;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.gangway.identity.Side;
import org.gangway.incentive.statement.DeliverableResult;
import org.gangway.incentive.statement.MonthCircumstances;
import org.gangway.incentive.statement.PenaltyKind;
import org.gangway.incentive.terms.DayCount;
import org.gangway.incentive.terms.DelayCredit;
import org.gangway.incentive.terms.Deliverable;
import org.gangway.settlement.correction.AgreedMonths;
import org.gangway.settlement.correction.PriorPenalties;
import org.gangway.settlement.month.Adjustment;
import org.gangway.settlement.month.LineKey;
import org.gangway.shared.Percentage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 2,000 for each day late: due on 20 January, still missing at the end of it, delivered on 6 February. */
class DelaysOfCorrectedMonthsTest {

    private static final LineKey GOODS = LineKey.penalty(PenaltyKind.DELIVERABLE, "goods");

    private final AgreedMonths months = new AgreedMonths();
    private Instant due = Instant.parse("2026-01-20T00:00:00Z");

    @BeforeEach
    void deliverLate() {
        atMost("50");
        months.besides = this::late;
    }

    private void atMost(String percent) {
        var rule = new DelayCredit.PerDays(
                kroner("200000.00"), Percentage.of("1"), 1, DayCount.WHOLE_DAYS, Percentage.of(percent), null);
        var further =
                months.incentiveSchedule.further().withDeliverables(List.of(new Deliverable("goods", "Goods", rule)));
        months.incentiveSchedule = months.incentiveSchedule.with(further);
    }

    private MonthCircumstances late(YearMonth month, PriorPenalties given) {
        if (month.isAfter(FEBRUARY)) {
            return MonthCircumstances.NONE;
        }
        var until = Instant.parse(month.equals(JANUARY) ? "2026-02-01T00:00:00Z" : "2026-02-06T00:00:00Z");
        var already = given.of("goods", kroner("0.00"));
        return MonthCircumstances.NONE.withDeliverables(
                List.of(new DeliverableResult("goods", due, until, false, already)));
    }

    /** 12 days and 5 more: 24,000 and 10,000. */
    private void agreeOnBoth() {
        assertThat(months.agreed(JANUARY, "99", "99").amounts().credits()).isEqualTo(kroner("24000.00"));
        months.agreed(FEBRUARY, "99", "99");
    }

    @Test
    void chargesTheDaysThatAreLeftAndNoMore() {
        agreeOnBoth();
        due = Instant.parse("2026-01-25T00:00:00Z");
        months.changes.mark(ENGAGEMENT, JANUARY);
        months.changes.mark(ENGAGEMENT, FEBRUARY);

        var march = months.settled(MARCH, "99", "99");

        // 7 days and 5 more: 14,000 and 10,000
        assertThat(march.adjustments())
                .extracting(Adjustment::month, Adjustment::before, Adjustment::after)
                .containsExactly(Tuple.tuple(JANUARY, kroner("-24000.00"), kroner("-14000.00")));
    }

    /** At most 30,000: 24,000 and 6,000 for 17 days, but 14,000 and 10,000 for 12; only January is reported to have changed. */
    @Test
    void countsWhatEarlierMonthsGiveByNowInMonthsThatDidNotChange() {
        atMost("15");
        agreeOnBoth();
        due = Instant.parse("2026-01-25T00:00:00Z");
        months.changes.mark(ENGAGEMENT, JANUARY);

        var march = months.settled(MARCH, "99", "99");

        assertThat(march.adjustments())
                .extracting(Adjustment::month, Adjustment::before, Adjustment::after)
                .containsExactly(
                        Tuple.tuple(JANUARY, kroner("-24000.00"), kroner("-14000.00")),
                        Tuple.tuple(FEBRUARY, kroner("-6000.00"), kroner("-10000.00")));
    }

    /** The client gave 10,000 of January's 24,000 up; February costs its own five days. */
    @Test
    void chargesNothingAnewThatWasGivenUp() {
        var january = months.proposed(JANUARY, "99", "99");
        var line = january.content().line(GOODS).orElseThrow();
        january.dispute(Dispute.open(Side.VENDOR, line, position("-14000.00")));
        january.concede(GOODS, Side.CLIENT, position("-14000.00"));
        months.approved(january);

        var february = months.agreed(FEBRUARY, "99", "99");

        assertThat(february.amounts().credits()).isEqualTo(kroner("10000.00"));
    }

    /** The same where the dispute ended only after February was agreed. */
    @Test
    void takesNothingBackThatWasGivenUpLater() {
        var january = months.proposed(JANUARY, "99", "99");
        var line = january.content().line(GOODS).orElseThrow();
        january.dispute(Dispute.open(Side.VENDOR, line, position("-14000.00")));
        months.approved(january);
        months.agreed(FEBRUARY, "99", "99");
        january.concede(GOODS, Side.CLIENT, position("-14000.00"));
        months.changes.mark(ENGAGEMENT, JANUARY);

        assertThat(months.settled(MARCH, "99", "99").adjustments()).isEmpty();
    }
}
