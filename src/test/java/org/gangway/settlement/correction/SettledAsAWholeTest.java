package org.gangway.settlement.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.settlement.correction.AgreedMonths.APRIL;
import static org.gangway.settlement.correction.AgreedMonths.FEBRUARY;
import static org.gangway.settlement.correction.AgreedMonths.JANUARY;
import static org.gangway.settlement.correction.AgreedMonths.MARCH;
import static org.gangway.settlement.correction.SettlementFixtures.ACCURACY;
import static org.gangway.settlement.correction.SettlementFixtures.CLOSE;
import static org.gangway.settlement.correction.SettlementFixtures.kroner;
import static org.gangway.settlement.correction.SettlementFixtures.position;

import org.gangway.identity.Side;
import org.gangway.incentive.statement.EarnBackLine;
import org.gangway.incentive.statement.SettledMonthAmounts;
import org.gangway.incentive.terms.CreditCap;
import org.gangway.settlement.month.LineKey;
import org.gangway.settlement.month.StatementLine;
import org.gangway.settlement.statement.Dispute;
import org.gangway.shared.Money;
import org.junit.jupiter.api.Test;

/** What was given up of a statement as a whole comes back by none of its lines. */
class SettledAsAWholeTest {

    private final AgreedMonths months = new AgreedMonths();

    /** A credit of 28,800 of which nothing was left. */
    @Test
    void earnsNothingBackOfWhatWasGivenUp() {
        var january = months.agreedAsAWhole(JANUARY, "94", "99", "0.00");
        months.agreed(FEBRUARY, "99", "99");

        var march = months.settled(MARCH, "99", "99");

        assertThat(january.amounts().agreed()).isEqualTo(kroner("0.00"));
        assertThat(march.net()).isEqualTo(kroner("400000.00"));
    }

    @Test
    void earnsBackWhatIsLeft() {
        months.agreedAsAWhole(JANUARY, "94", "99", "-20000.00");
        months.agreed(FEBRUARY, "99", "99");

        var march = months.settled(MARCH, "99", "99");

        assertThat(march.statement().earnBacks())
                .extracting(EarnBackLine::amount)
                .containsExactly(kroner("20000.00"));
    }

    @Test
    void leavesOnlyTheRestToBeWaived() {
        months.agreedAsAWhole(JANUARY, "94", "99", "-20000.00");
        assertThat(months.leftOfJanuary()).isEqualTo(kroner("20000.00"));

        months.waive(JANUARY, "15000");

        assertThat(months.leftOfJanuary()).isEqualTo(kroner("5000.00"));
        assertThat(months.settled(FEBRUARY, "99", "99").adjustments()).isEmpty();
    }

    /** Credits of 24,000 and 16,000, by the cap of the month; 10,000.01 given up: 6,000.006 and 4,000.004 of them. */
    @Test
    void sharesItOutInProportionToTheLastOere() {
        months.agreedAsAWhole(JANUARY, "94", "90", "-29999.99");

        assertThat(left(CLOSE)).isEqualTo(kroner("17999.99"));
        assertThat(left(ACCURACY)).isEqualTo(kroner("12000.00"));
        assertThat(january().credits()).isEqualTo(kroner("29999.99"));
    }

    /** A waived share of one credit is not filled up from the other one's. */
    @Test
    void sharesItOutAlikeWhateverIsWaived() {
        months.agreedAsAWhole(JANUARY, "94", "90", "-20000.00");

        months.waive(JANUARY, "12000");

        assertThat(left(CLOSE)).isEqualTo(kroner("0.00"));
        assertThat(left(ACCURACY)).isEqualTo(kroner("8000.00"));
    }

    @Test
    void leavesRoomBelowCaps() {
        months.capped(new CreditCap.ContractYearAmount(kroner("30000.00")));
        months.agreedAsAWhole(JANUARY, "94", "99", "-10000.00");

        var february = months.settled(FEBRUARY, "94", "99");

        assertThat(february.statement().totals().credits()).isEqualTo(kroner("20000.00"));
    }

    /** A bonus of 4,000; the vendor gives it up and 1,000 more, which belong to no line. */
    @Test
    void lessensBonusesWhereTheVendorGivesUp() {
        var january = months.proposed(JANUARY, "99.7", "99");
        var computed = january.amounts().change();
        var whole = new StatementLine(LineKey.WHOLE, "", null, computed, null);
        january.dispute(Dispute.open(Side.CLIENT, whole, position("-1000.00")));
        january.concede(LineKey.WHOLE, Side.VENDOR, position("-1000.00"));
        months.approved(january);

        assertThat(computed).isEqualTo(kroner("4000.00"));
        assertThat(january().bonus()).isEqualTo(kroner("0.00"));
        assertThat(january().credits()).isEqualTo(kroner("0.00"));
    }

    /** 28,800 of February and 19,200 that it adds of January; of 40,000 given up, 24,000 and 16,000. */
    @Test
    void letsAdjustmentsBearTheirShare() {
        months.agreed(JANUARY, "99", "99");
        months.correct(JANUARY, "99", "90");
        var february = months.agreedAsAWhole(FEBRUARY, "94", "99", "-8000.00");

        assertThat(february.amounts().change()).isEqualTo(kroner("-48000.00"));
        assertThat(months.before(MARCH).history().months().getLast().credits()).isEqualTo(kroner("4800.00"));
    }

    /** Nothing was due after all: 20,000 come back in February, and nothing is left to be earned back. */
    @Test
    void leavesNothingOfACorrectedMonth() {
        months.agreedAsAWhole(JANUARY, "94", "99", "-20000.00");
        months.correct(JANUARY, "98", "99");

        var february = months.agreed(FEBRUARY, "99", "99");

        assertThat(february.amounts().adjustments()).isEqualTo(kroner("20000.00"));
        assertThat(january().credits()).isEqualTo(kroner("0.00"));
        assertThat(months.settled(MARCH, "99", "99").net()).isEqualTo(kroner("400000.00"));
    }

    private SettledMonthAmounts january() {
        return months.before(APRIL).history().months().getFirst();
    }

    private Money left(String serviceLevel) {
        var past = months.before(APRIL).history().of(serviceLevel).getFirst();
        return past.credit().minus(past.returned());
    }
}
