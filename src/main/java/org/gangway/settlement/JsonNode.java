package org.gangway.settlement;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.gangway.shared.Money;
import org.jspecify.annotations.Nullable;

/** One object of stored JSON; what is missing or of another kind is our own fault, so it simply fails. */
record JsonNode(Map<?, ?> fields) {

    String text(String field) {
        return (String) required(field);
    }

    int whole(String field) {
        return (Integer) required(field);
    }

    /** What was written before there was such a field had this value. */
    int wholeOr(String field, int otherwise) {
        return fields.containsKey(field) ? whole(field) : otherwise;
    }

    boolean yes(String field) {
        return (Boolean) required(field);
    }

    BigDecimal decimal(String field) {
        return new BigDecimal(text(field));
    }

    @Nullable
    BigDecimal decimalIfAny(String field) {
        return fields.get(field) instanceof String text ? new BigDecimal(text) : null;
    }

    YearMonth month(String field) {
        return YearMonth.parse(text(field));
    }

    Money money(String field) {
        var money = child(field);
        return new Money(money.decimal("amount"), Currency.getInstance(money.text("currency")));
    }

    <E extends Enum<E>> E constant(String field, Class<E> type) {
        return Enum.valueOf(type, text(field));
    }

    JsonNode child(String field) {
        return new JsonNode((Map<?, ?>) required(field));
    }

    <T> List<T> each(String field, Function<JsonNode, T> reader) {
        return ((List<?>) required(field))
                .stream()
                        .map(element -> reader.apply(new JsonNode((Map<?, ?>) Objects.requireNonNull(element))))
                        .toList();
    }

    <T> List<T> eachIfAny(String field, Function<JsonNode, T> reader) {
        return fields.get(field) == null ? List.of() : each(field, reader);
    }

    Optional<JsonNode> childIfAny(String field) {
        return fields.containsKey(field) ? Optional.of(child(field)) : Optional.empty();
    }

    Map<String, Object> map(String field) {
        return child(field).strings();
    }

    Map<String, Object> strings() {
        var map = new java.util.LinkedHashMap<String, Object>();
        fields.forEach((key, value) -> map.put(Objects.toString(key), Objects.requireNonNull(value)));
        return map;
    }

    private Object required(String field) {
        return Objects.requireNonNull(fields.get(field), field);
    }
}
