package org.gangway.settlement.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.settlement.correction.AgreedMonths.APRIL;
import static org.gangway.settlement.correction.AgreedMonths.FEBRUARY;
import static org.gangway.settlement.correction.AgreedMonths.JANUARY;
import static org.gangway.settlement.correction.AgreedMonths.MARCH;
import static org.gangway.settlement.correction.SettlementFixtures.CLOSE;
import static org.gangway.settlement.correction.SettlementFixtures.FEE;
import static org.gangway.settlement.correction.SettlementFixtures.kroner;

import org.assertj.core.groups.Tuple;
import org.gangway.incentive.statement.EarlierResult;
import org.gangway.incentive.statement.SettledMonthAmounts;
import org.gangway.incentive.terms.CreditCap;
import org.gangway.settlement.month.Adjustment;
import org.gangway.shared.Percentage;
import org.junit.jupiter.api.Test;

/** Caps and limits that look back hold what is given in the end, after all corrections. */
class CapsAcrossCorrectionsTest {

    private static final CreditCap YEAR = new CreditCap.ContractYearAmount(kroner("30000.00"));

    private final AgreedMonths months = new AgreedMonths();

    @Test
    void holdsAYearCapWhenAnEarlierMonthTurnsOutToBeMissed() {
        months.capped(YEAR);
        months.agreed(JANUARY, "99", "99");
        months.agreed(FEBRUARY, "94", "99");
        months.correct(JANUARY, "94", "99");

        var march = months.settled(MARCH, "99", "99");

        // 28,800 for January leave 1,200 of February's 28,800
        assertThat(march.adjustments())
                .extracting(Adjustment::month, Adjustment::before, Adjustment::after)
                .containsExactly(
                        Tuple.tuple(JANUARY, kroner("0.00"), kroner("-28800.00")),
                        Tuple.tuple(FEBRUARY, kroner("-28800.00"), kroner("-1200.00")));
    }

    @Test
    void holdsTheMonthThatTakesAnAdjustmentUpToTheSameCap() {
        months.capped(YEAR);
        months.agreed(JANUARY, "99", "99");
        months.correct(JANUARY, "94", "99");

        var february = months.settled(FEBRUARY, "94", "99");

        assertThat(february.adjusted()).isEqualTo(kroner("-28800.00"));
        assertThat(february.statement().totals().credits()).isEqualTo(kroner("1200.00"));
    }

    @Test
    void countsAnAdjustmentThatWasTakenUpBefore() {
        months.capped(YEAR);
        months.agreed(JANUARY, "99", "99");
        months.correct(JANUARY, "94", "99");
        var february = months.agreed(FEBRUARY, "99", "99");

        var march = months.settled(MARCH, "94", "99");

        assertThat(february.amounts().adjustments()).isEqualTo(kroner("-28800.00"));
        assertThat(march.adjustments()).isEmpty();
        assertThat(march.statement().totals().credits()).isEqualTo(kroner("1200.00"));
    }

    @Test
    void leavesTheCapToOthersWhenACreditWasNotDue() {
        months.capped(YEAR);
        months.agreed(JANUARY, "94", "99");
        months.correct(JANUARY, "99", "99");
        months.agreed(FEBRUARY, "99", "99");

        var march = months.settled(MARCH, "94", "99");

        assertThat(march.statement().totals().credits()).isEqualTo(kroner("28800.00"));
    }

    /** The client waives January's 28,800, not to have them back by way of February, which was cut to 1,200. */
    @Test
    void makesNoRoomInAgreedMonthsForWhatWasGivenUp() {
        months.capped(YEAR);
        months.agreed(JANUARY, "94", "99");
        months.agreed(FEBRUARY, "94", "99");
        months.waive(JANUARY, "28800");

        var march = months.settled(MARCH, "94", "99");

        assertThat(march.adjustments()).isEmpty();
        assertThat(march.statement().totals().credits())
                .as("1,200 are given this year")
                .isEqualTo(kroner("28800.00"));
    }

    /** January was not due, which leaves room for all of February; then it was due all the same. */
    @Test
    void takesTheRoomAgainWhenACorrectionIsCorrected() {
        months.capped(YEAR);
        months.agreed(JANUARY, "94", "99");
        months.agreed(FEBRUARY, "94", "99");
        months.correct(JANUARY, "98", "99");
        assertThat(months.agreed(MARCH, "99", "99").amounts().adjustments())
                .as("28,800 back, 27,600 more")
                .isEqualTo(kroner("1200.00"));

        months.correct(JANUARY, "94", "99");

        assertThat(months.settled(APRIL, "99", "99").adjusted()).isEqualTo(kroner("-1200.00"));
    }

    /** 4 % of the charges of three months: 16,000 in January, 32,000 with February. */
    @Test
    void holdsARollingCapAlike() {
        months.capped(new CreditCap.Rolling(Percentage.of("4"), 3));
        months.agreed(JANUARY, "99", "99");
        months.agreed(FEBRUARY, "94", "99");
        months.correct(JANUARY, "94", "99");

        var march = months.settled(MARCH, "94", "99");

        assertThat(march.adjustments())
                .extracting(Adjustment::month, Adjustment::after)
                .containsExactly(Tuple.tuple(JANUARY, kroner("-16000.00")), Tuple.tuple(FEBRUARY, kroner("-16000.00")));
        // 4 % of 1,200,000 are 48,000, of which 32,000 are given
        assertThat(march.statement().totals().credits()).isEqualTo(kroner("16000.00"));
    }

    /** Half of January's credit was due; March gave all of it back. */
    @Test
    void takesBackWhatWasEarnedBackBeyondTheCorrectedCredit() {
        months.inProportion();
        months.agreed(JANUARY, "95", "99");
        months.agreed(FEBRUARY, "99", "99");
        months.agreed(MARCH, "99", "99");
        months.correct(JANUARY, "96.5", "99");

        var april = months.settled(APRIL, "99", "99");

        assertThat(april.adjustments())
                .extracting(Adjustment::month, Adjustment::before, Adjustment::after)
                .containsExactly(
                        Tuple.tuple(JANUARY, kroner("-28800.00"), kroner("-14400.00")),
                        Tuple.tuple(MARCH, kroner("28800.00"), kroner("14400.00")));
        assertThat(months.before(APRIL).history().of(CLOSE).getFirst())
                .extracting(EarlierResult::credit, EarlierResult::returned)
                .containsExactly(kroner("14400.00"), kroner("14400.00"));
    }

    @Test
    void tellsLimitsWhatMonthsComeToInTheEnd() {
        months.agreed(JANUARY, "94", "99");
        months.agreed(FEBRUARY, "99", "99");
        months.agreed(MARCH, "99", "99");
        var nothing = kroner("0.00");
        assertThat(months.before(APRIL).history().months().getLast())
                .extracting(SettledMonthAmounts::earnedBack, SettledMonthAmounts::earnBacks)
                .containsExactly(kroner("28800.00"), 1);
        months.correct(JANUARY, "98", "99");

        assertThat(months.before(APRIL).history().months())
                .containsExactly(
                        new SettledMonthAmounts(JANUARY, FEE, nothing, nothing, nothing, 0),
                        new SettledMonthAmounts(FEBRUARY, FEE, nothing, nothing, nothing, 0),
                        new SettledMonthAmounts(MARCH, FEE, nothing, nothing, nothing, 0));
    }
}
