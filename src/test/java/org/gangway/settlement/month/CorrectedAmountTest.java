package org.gangway.settlement.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectedAmountTest {

    /** Credits are below zero: computed, agreed, corrected, what it amounts to. */
    @ParameterizedTest
    @CsvSource({
        "-1000, -1000, -700, -700",
        "-1000, -1000, -1200, -1200",
        "-1000, -1000, 0, 0",
        "-1000, -400, -700, -400",
        "-1000, -400, -300, -300",
        "-1000, -400, 0, 0",
        "-1000, -400, -1200, -600",
        "-1000, -400, -1000, -400",
        "-1000, -1300, -1100, -1300",
        "-1000, -1300, -1500, -1500",
        "-1000, -1300, -800, -1100",
        "0, 0, -28800, -28800",
        "500, 200, 0, 0"
    })
    void keepsWhatWasGivenUp(BigDecimal computed, BigDecimal agreed, BigDecimal corrected, BigDecimal due) {
        assertThat(CorrectedAmount.of(computed, agreed, corrected)).isEqualByComparingTo(due);
    }

    @Property
    void changesNothingWhereNothingWasCorrected(
            @ForAll @IntRange(min = -900, max = 900) int computed,
            @ForAll @IntRange(min = -900, max = 900) int agreed) {
        var one = BigDecimal.valueOf(computed);

        assertThat(CorrectedAmount.of(one, BigDecimal.valueOf(agreed), one))
                .isEqualByComparingTo(BigDecimal.valueOf(agreed));
    }

    @Property
    void neverLeavesTheVendorWorseOffForALowerCredit(
            @ForAll @IntRange(min = -900, max = 0) int computed,
            @ForAll @IntRange(min = -900, max = 0) int agreed,
            @ForAll @IntRange(min = 0, max = 900) int milder) {
        var due = CorrectedAmount.of(
                BigDecimal.valueOf(computed), BigDecimal.valueOf(agreed), BigDecimal.valueOf(computed + milder));

        assertThat(due).isGreaterThanOrEqualTo(BigDecimal.valueOf(agreed));
    }
}
