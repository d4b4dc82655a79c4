package org.gangway.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An exact quotient; only {@link #rounded} ever loses anything, and only once. */
public record ExactFraction(BigDecimal numerator, BigDecimal denominator) implements Comparable<ExactFraction> {

    private static final int KEPT_DECIMALS = 20;

    /** Carries the sign in the numerator, so that comparing by cross-multiplication is safe. */
    public ExactFraction {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("a fraction needs a denominator that is not zero");
        }
        if (denominator.signum() < 0) {
            numerator = numerator.negate();
            denominator = denominator.negate();
        }
    }

    public static ExactFraction of(BigDecimal value) {
        return new ExactFraction(value, BigDecimal.ONE);
    }

    public static ExactFraction of(BigDecimal numerator, long denominator) {
        return new ExactFraction(numerator, BigDecimal.valueOf(denominator));
    }

    public static ExactFraction of(long numerator, long denominator) {
        return of(BigDecimal.valueOf(numerator), denominator);
    }

    public ExactFraction plus(ExactFraction other) {
        return new ExactFraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public ExactFraction times(BigDecimal factor) {
        return new ExactFraction(numerator.multiply(factor), denominator);
    }

    public BigDecimal rounded(int scale, RoundingMode mode) {
        return numerator.divide(denominator, scale, mode);
    }

    /** The value to write beside a calculation: exact where it ends within twenty decimals. */
    public BigDecimal kept() {
        var value = rounded(KEPT_DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    @Override
    public int compareTo(ExactFraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** Equal when the values are: one half is two quarters. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ExactFraction that && compareTo(that) == 0;
    }

    @Override
    public int hashCode() {
        return kept().hashCode();
    }
}
