package org.gangway.shared;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One object of JSON that Gangway itself wrote; what is missing or of another kind is our own fault, so it simply fails. */
public record JsonNode(Map<?, ?> fields) {

    public String text(String field) {
        return (String) required(field);
    }

    public int whole(String field) {
        return (Integer) required(field);
    }

    /** What was written before there was such a field had this value. */
    public int wholeOr(String field, int otherwise) {
        return fields.containsKey(field) ? whole(field) : otherwise;
    }

    public boolean yes(String field) {
        return (Boolean) required(field);
    }

    public BigDecimal decimal(String field) {
        return new BigDecimal(text(field));
    }

    public @Nullable BigDecimal decimalIfAny(String field) {
        return fields.get(field) instanceof String text ? new BigDecimal(text) : null;
    }

    public YearMonth month(String field) {
        return YearMonth.parse(text(field));
    }

    public Money money(String field) {
        return child(field).money();
    }

    /** This object itself as money. */
    Money money() {
        return new Money(decimal("amount"), Currency.getInstance(text("currency")));
    }

    public <E extends Enum<E>> E constant(String field, Class<E> type) {
        return Enum.valueOf(type, text(field));
    }

    public JsonNode child(String field) {
        return new JsonNode((Map<?, ?>) required(field));
    }

    public <T> List<T> each(String field, Function<JsonNode, T> reader) {
        return ((List<?>) required(field))
                .stream()
                        .map(element -> reader.apply(new JsonNode((Map<?, ?>) Objects.requireNonNull(element))))
                        .toList();
    }

    public <T> List<T> eachIfAny(String field, Function<JsonNode, T> reader) {
        return fields.get(field) == null ? List.of() : each(field, reader);
    }

    public Optional<JsonNode> childIfAny(String field) {
        return fields.containsKey(field) ? Optional.of(child(field)) : Optional.empty();
    }

    public Map<String, Object> map(String field) {
        return child(field).strings();
    }

    public Map<String, Object> strings() {
        var map = new java.util.LinkedHashMap<String, Object>();
        fields.forEach((key, value) -> map.put(Objects.toString(key), Objects.requireNonNull(value)));
        return map;
    }

    private Object required(String field) {
        return Objects.requireNonNull(fields.get(field), field);
    }
}
