package org.gangway.incentive.byhand;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Currency;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gangway.incentive.*;
import org.jspecify.annotations.Nullable;

/** Single values of canonical JSON; null when the text says something else. */
final class Parsed {

    private static final Map<String, Currency> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .collect(Collectors.toMap(Currency::getCurrencyCode, currency -> currency, (one, _) -> one, TreeMap::new));

    private Parsed() {}

    static @Nullable Currency currency(String code) {
        return CURRENCIES.get(code);
    }

    /** Decimals are text, so that no reader of JSON turns them into binary fractions on the way. */
    static @Nullable BigDecimal decimal(Object value) {
        return value instanceof String text && text.matches("-?[0-9]{1,18}([.][0-9]{1,18})?")
                ? new BigDecimal(text)
                : null;
    }

    static <T> @Nullable T date(Object value, Function<String, T> parser) {
        try {
            return value instanceof String text ? parser.apply(text) : null;
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    static <E extends Enum<E>> @Nullable E constant(Object value, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElse(null);
    }
}
