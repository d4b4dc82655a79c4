package org.gangway.incentive;

import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** Single values of canonical JSON; null when the text says something else. */
final class Parsed {

    private Parsed() {}

    static @Nullable Currency currency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** Decimals are text, so that no reader of JSON turns them into binary fractions on the way. */
    static @Nullable BigDecimal decimal(Object value) {
        return value instanceof String text && text.matches("-?[0-9]{1,18}([.][0-9]{1,18})?")
                ? new BigDecimal(text)
                : null;
    }
}
