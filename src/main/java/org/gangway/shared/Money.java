package org.gangway.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Map;

/** An amount in the minor units of its ISO 4217 currency; nothing finer can be owed or paid. */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

    /** Refuses an amount with more decimals than the currency has: round it first, where the rule is known. */
    public Money {
        var digits = digits(currency);
        if (amount.stripTrailingZeros().scale() > digits) {
            throw new RuleViolation("money.too-fine", Map.of("digits", digits, "currency", currency.getCurrencyCode()));
        }
        amount = amount.setScale(digits, RoundingMode.UNNECESSARY);
    }

    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    public static Money rounded(BigDecimal exact, Currency currency, RoundingMode mode) {
        return new Money(exact.setScale(digits(currency), mode), currency);
    }

    private static int digits(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }

    public Money plus(Money other) {
        requireSame(other);
        return new Money(amount.add(other.amount), currency);
    }

    public Money minus(Money other) {
        return plus(other.negated());
    }

    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /** As JSON: the amount as text with all its decimals, and the currency's code. */
    public Map<String, Object> toMap() {
        return Map.of("amount", amount.toPlainString(), "currency", currency.getCurrencyCode());
    }

    @Override
    public int compareTo(Money other) {
        requireSame(other);
        return amount.compareTo(other.amount);
    }

    private void requireSame(Money other) {
        if (!currency.equals(other.currency)) {
            throw new RuleViolation(
                    "money.two-currencies",
                    Map.of("one", currency.getCurrencyCode(), "other", other.currency.getCurrencyCode()));
        }
    }
}
