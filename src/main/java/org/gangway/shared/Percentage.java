package org.gangway.shared;

import java.math.BigDecimal;

/**
 * Parts of a hundred: {@code 98.5} is ninety-eight and a half per cent. Equal when the numbers are equal, whatever
 * their scale.
 */
public record Percentage(BigDecimal value) implements Comparable<Percentage> {

    public static final Percentage ZERO = of("0");
    public static final Percentage HUNDRED = of("100");

    public Percentage {
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        value = value.scale() < 0 ? value.setScale(0) : value;
    }

    public static Percentage of(String value) {
        return new Percentage(new BigDecimal(value));
    }

    /** The exact factor to multiply with: {@code 98.5} becomes {@code 0.985}. */
    public BigDecimal fraction() {
        return value.movePointLeft(2);
    }

    public Percentage plus(Percentage other) {
        return new Percentage(value.add(other.value));
    }

    public BigDecimal of(BigDecimal amount) {
        return amount.multiply(fraction());
    }

    @Override
    public int compareTo(Percentage other) {
        return value.compareTo(other.value);
    }
}
