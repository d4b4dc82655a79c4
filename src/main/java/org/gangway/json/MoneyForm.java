package org.gangway.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangway.shared.Money;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** An amount with its currency. */
record MoneyForm(DecimalDigits digits) implements JsonForm<Money> {

    private static final String AMOUNT = "amount";
    private static final String CURRENCY = "currency";

    @Override
    public Object write(Money money) {
        var map = new LinkedHashMap<String, Object>(4);
        map.put(AMOUNT, money.amount().toPlainString());
        map.put(CURRENCY, money.currency().getCurrencyCode());
        return map;
    }

    @Override
    public @Nullable Money read(Object json, JsonPath jsonPath) {
        if (!(json instanceof Map<?, ?> map)) {
            return jsonPath.unreadable(json);
        }
        var before = jsonPath.count();
        var amount = member(map, AMOUNT, digits, jsonPath);
        var currency = member(map, CURRENCY, Scalars.CURRENCY, jsonPath);
        for (var key : map.keySet()) {
            if (!AMOUNT.equals(key) && !CURRENCY.equals(key)) {
                jsonPath.refuse(String.valueOf(key), JsonPath.UNKNOWN, Map.of("field", String.valueOf(key)));
            }
        }
        if (amount == null || currency == null || jsonPath.count() > before) {
            return null;
        }
        try {
            return new Money(amount, currency);
        } catch (RuleViolation _) {
            return jsonPath.refuse(AMOUNT, JsonPath.UNREADABLE, Map.of("value", amount.toString()));
        }
    }

    private static <T> @Nullable T member(Map<?, ?> map, String name, JsonForm<T> jsonForm, JsonPath jsonPath) {
        var value = map.get(name);
        if (value == null) {
            return jsonPath.refuse(name, JsonPath.MISSING, Map.of("field", name));
        }
        jsonPath.enter(name);
        var read = jsonForm.read(value, jsonPath);
        jsonPath.leave();
        return read;
    }

    @Override
    public Object schema(SchemaBook book) {
        return book.define("money", () -> {
            var schema = new LinkedHashMap<String, Object>();
            schema.put("description", "An amount in the minor units of its currency.");
            schema.put("type", "object");
            schema.put(
                    "properties",
                    SchemaBook.inOrder(AMOUNT, digits.schema(book), CURRENCY, Scalars.CURRENCY.schema(book)));
            schema.put("required", List.of(AMOUNT, CURRENCY));
            schema.put("additionalProperties", false);
            return schema;
        });
    }
}
