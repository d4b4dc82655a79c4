package org.gangway.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class ExactFractionTest {

    @Test
    void comparesWithoutLosingAnything() {
        var third = ExactFraction.of(1, 3);
        var almost = ExactFraction.of(new BigDecimal("0.3333333333333333333333333333333333333333"));

        assertThat(third).isGreaterThan(almost);
    }

    @Test
    void isEqualWhenTheValuesAre() {
        assertThat(ExactFraction.of(1, 2)).isEqualTo(ExactFraction.of(2, 4)).hasSameHashCodeAs(ExactFraction.of(2, 4));
        assertThat(ExactFraction.of(1, 2)).isNotEqualTo(ExactFraction.of(2, 3));
    }

    @Test
    void comparesNegativeDenominatorsRight() {
        assertThat(ExactFraction.of(1, -2)).isLessThan(ExactFraction.of(1, 3)).isEqualTo(ExactFraction.of(-1, 2));
    }

    @Test
    void roundsOnlyOnce() {
        // rounding 0.4449... to four places first would give 0.445 and then 0.45
        assertThat(ExactFraction.of(4_449_999, 10_000_000).rounded(2, RoundingMode.HALF_UP))
                .isEqualByComparingTo("0.44");
    }

    @Test
    void addsExactly() {
        assertThat(ExactFraction.of(1, 3).plus(ExactFraction.of(1, 6))).isEqualTo(ExactFraction.of(1, 2));
    }

    @Test
    void refusesZeroDenominator() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> ExactFraction.of(1, 0));
    }

    @Test
    void carriesTheSignInTheNumerator() {
        var minusHalf = ExactFraction.of(1, -2);

        assertThat(minusHalf.numerator()).isEqualByComparingTo("-1");
        assertThat(minusHalf.denominator()).isEqualByComparingTo("2");
        assertThat(ExactFraction.of(1, 2).denominator()).isEqualByComparingTo("2");
    }

    @Test
    void spreadsOverHashTables() {
        assertThat(ExactFraction.of(1, 2)).doesNotHaveSameHashCodeAs(ExactFraction.of(1, 3));
    }
}
