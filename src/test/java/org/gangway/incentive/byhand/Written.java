package org.gangway.incentive.byhand;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gangway.incentive.*;
import org.gangway.shared.Money;
import org.gangway.shared.Percentage;
import org.jspecify.annotations.Nullable;

/** A JSON object in the making: fixed order of keys, decimals and dates as text, neutral values left out. */
final class Written {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    static Written kind(String kind) {
        return new Written().with("kind", kind);
    }

    Written with(String field, Object value) {
        fields.put(field, plain(value));
        return this;
    }

    Written ifAny(String field, @Nullable Object value) {
        return value == null ? this : with(field, value);
    }

    Written unless(boolean neutral, String field, Object value) {
        return neutral ? this : with(field, value);
    }

    /** A list of objects; left out when it is empty. */
    <T> Written all(String field, List<T> elements, Function<T, Map<String, Object>> writer) {
        return unless(elements.isEmpty(), field, elements.stream().map(writer).toList());
    }

    Map<String, Object> map() {
        return Collections.unmodifiableMap(fields);
    }

    private static Object plain(Object value) {
        return switch (value) {
            case BigDecimal number -> number.toPlainString();
            case Percentage percent -> percent.value().toPlainString();
            case Enum<?> constant -> constant.name();
            case Money money -> money.toMap();
            case YearMonth month -> month.toString();
            case LocalDate day -> day.toString();
            case Instant moment -> moment.toString();
            default -> value;
        };
    }
}
