package org.gangway.settlement.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.settlement.correction.AgreedMonths.APRIL;
import static org.gangway.settlement.correction.AgreedMonths.FEBRUARY;
import static org.gangway.settlement.correction.AgreedMonths.JANUARY;
import static org.gangway.settlement.correction.AgreedMonths.MARCH;
import static org.gangway.settlement.correction.SettlementFixtures.CLOSE;
import static org.gangway.settlement.correction.SettlementFixtures.disputeBy;
import static org.gangway.settlement.correction.SettlementFixtures.kroner;
import static org.gangway.settlement.correction.SettlementFixtures.position;

import org.gangway.identity.Side;
import org.gangway.incentive.terms.CreditCap;
import org.gangway.settlement.correction.AgreedMonths;
import org.gangway.settlement.month.LineKey;
import org.gangway.settlement.month.StatementJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A credit of 28,800 for January; what is given up of it before and after it is corrected. */
class WaiversOfCorrectedMonthsTest {

    private final AgreedMonths months = new AgreedMonths();

    @BeforeEach
    void earnNothingBack() {
        months.capped(months.incentiveSchedule.caps().toArray(CreditCap[]::new));
        months.inProportion();
    }

    /** 14,400 come back in February; 14,400 are left. */
    private MonthlyStatement correctedToHalf() {
        months.agreed(JANUARY, "95", "99");
        months.correct(JANUARY, "96.5", "99");
        var february = months.agreed(FEBRUARY, "99", "99");
        assertThat(february.amounts().adjustments()).isEqualTo(kroner("14400.00"));
        return february;
    }

    @Test
    void takesNoWaiverBackThatWasGivenAfterTheAdjustment() {
        correctedToHalf();

        months.waive(JANUARY, "14400");

        assertThat(months.settled(MARCH, "99", "99").adjustments()).isEmpty();
        assertThat(months.leftOfJanuary()).isEqualTo(kroner("0.00"));
    }

    @Test
    void takesNoPartOfSuchAWaiverBack() {
        correctedToHalf();

        months.waive(JANUARY, "5000");

        assertThat(months.settled(MARCH, "99", "99").adjustments()).isEmpty();
        assertThat(months.leftOfJanuary()).isEqualTo(kroner("9400.00"));
    }

    /** 9,400 were left of the credit; nothing was due: 9,400 come back, not 14,400. */
    @Test
    void givesBackOnlyWhatTheWaiverLeftWhenCorrectedAgain() {
        correctedToHalf();
        months.waive(JANUARY, "5000");
        months.correct(JANUARY, "98", "99");

        var march = months.agreed(MARCH, "99", "99");
        assertThat(march.amounts().adjustments()).isEqualTo(kroner("9400.00"));
        assertThat(march.content().settled().adjustments().getFirst().waived()).isEqualTo(kroner("5000.00"));
        assertThat(StatementJson.read(march.content().json()).adjustments())
                .isEqualTo(march.content().settled().adjustments());

        months.correct(JANUARY, "96.5", "99");
        assertThat(months.settled(APRIL, "99", "99").adjusted())
                .as("as it was, less the waiver")
                .isEqualTo(kroner("-9400.00"));
    }

    /** All 28,800 are due after all; 5,000 stay waived. */
    @Test
    void keepsAWaiverWhenMoreIsDueInTheEnd() {
        correctedToHalf();
        months.waive(JANUARY, "5000");
        months.correct(JANUARY, "95", "99");

        assertThat(months.settled(MARCH, "99", "99").adjusted()).isEqualTo(kroner("-14400.00"));
        assertThat(months.leftOfJanuary()).isEqualTo(kroner("23800.00"));
    }

    /** 10,000 given up before, 10,000 after it was corrected from 28,800 to 14,400: 4,400 are left. */
    @Test
    void tellsWaiversBeforeTheCorrectionFromThoseAfterIt() {
        months.agreed(JANUARY, "95", "99");
        months.waive(JANUARY, "10000");
        months.correct(JANUARY, "96.5", "99");
        // 18,800 were left, 14,400 are due: the waiver is in that
        assertThat(months.agreed(FEBRUARY, "99", "99").amounts().adjustments()).isEqualTo(kroner("4400.00"));

        months.waive(JANUARY, "20000");

        assertThat(months.settled(MARCH, "99", "99").adjustments()).isEmpty();
        assertThat(months.leftOfJanuary()).isEqualTo(kroner("4400.00"));
    }

    /** The vendor objected before the correction: in the end nothing was due, and nothing is paid. */
    @Test
    void countsADisputeAsRaisedBeforeTheCorrectionWheneverItEnds() {
        var january = months.proposed(JANUARY, "95", "99");
        january.dispute(disputeBy(Side.VENDOR));
        months.approved(january);
        months.correct(JANUARY, "98", "99");
        var february = months.agreed(FEBRUARY, "99", "99");
        january.concede(LineKey.credit(CLOSE), Side.CLIENT, position("-10000.00"));

        var march = months.settled(MARCH, "99", "99");

        assertThat(january.amounts().agreed()).isEqualTo(kroner("-10000.00"));
        assertThat(february.amounts().adjustments()).isEqualTo(kroner("28800.00"));
        assertThat(march.adjusted()).isEqualTo(kroner("-18800.00"));
    }

    /** The client claims that the credit is due all the same, and the vendor lets it stand. */
    @Test
    void takesAnAdjustmentUpNoSecondTimeThatWasSettledAtNothing() {
        months.agreed(JANUARY, "95", "99");
        months.correct(JANUARY, "98", "99");
        var february = months.proposed(FEBRUARY, "99", "99");
        var line = february.content().lines().getLast();
        february.dispute(Dispute.open(Side.CLIENT, line, position("0.00")));
        february.concede(line.key(), Side.VENDOR, position("0.00"));
        months.approved(february);

        assertThat(february.amounts().agreed()).isEqualTo(kroner("0.00"));
        assertThat(months.settled(MARCH, "99", "99").adjustments()).isEmpty();
        assertThat(months.leftOfJanuary()).isEqualTo(kroner("28800.00"));
    }
}
