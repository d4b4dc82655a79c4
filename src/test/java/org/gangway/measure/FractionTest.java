package org.gangway.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class FractionTest {

    @Test
    void comparesWithoutLosingAnything() {
        var third = Fraction.of(1, 3);
        var almost = Fraction.of(new BigDecimal("0.3333333333333333333333333333333333333333"));

        assertThat(third).isGreaterThan(almost);
    }

    @Test
    void isEqualWhenTheValuesAre() {
        assertThat(Fraction.of(1, 2)).isEqualTo(Fraction.of(2, 4)).hasSameHashCodeAs(Fraction.of(2, 4));
        assertThat(Fraction.of(1, 2)).isNotEqualTo(Fraction.of(2, 3));
    }

    @Test
    void comparesNegativeDenominatorsRight() {
        assertThat(Fraction.of(1, -2)).isLessThan(Fraction.of(1, 3)).isEqualTo(Fraction.of(-1, 2));
    }

    @Test
    void roundsOnlyOnce() {
        // rounding 0.4449... to four places first would give 0.445 and then 0.45
        assertThat(Fraction.of(4_449_999, 10_000_000).rounded(2, RoundingMode.HALF_UP))
                .isEqualByComparingTo("0.44");
    }

    @Test
    void addsExactly() {
        assertThat(Fraction.of(1, 3).plus(Fraction.of(1, 6))).isEqualTo(Fraction.of(1, 2));
    }

    @Test
    void refusesZeroDenominator() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Fraction.of(1, 0));
    }

    @Test
    void carriesTheSignInTheNumerator() {
        var minusHalf = Fraction.of(1, -2);

        assertThat(minusHalf.numerator()).isEqualByComparingTo("-1");
        assertThat(minusHalf.denominator()).isEqualByComparingTo("2");
        assertThat(Fraction.of(1, 2).denominator()).isEqualByComparingTo("2");
    }

    @Test
    void spreadsOverHashTables() {
        assertThat(Fraction.of(1, 2)).doesNotHaveSameHashCodeAs(Fraction.of(1, 3));
    }
}
