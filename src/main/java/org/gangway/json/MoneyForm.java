package org.gangway.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gangway.shared.Money;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** An amount with its currency. */
record MoneyForm(Digits digits) implements Form<Money> {

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
    public @Nullable Money read(Object json, Trail trail) {
        if (!(json instanceof Map<?, ?> map)) {
            return trail.unreadable(json);
        }
        var before = trail.count();
        var amount = member(map, AMOUNT, digits, trail);
        var currency = member(map, CURRENCY, Scalars.CURRENCY, trail);
        for (var key : map.keySet()) {
            if (!AMOUNT.equals(key) && !CURRENCY.equals(key)) {
                trail.refuse(String.valueOf(key), Trail.UNKNOWN, Map.of("field", String.valueOf(key)));
            }
        }
        if (amount == null || currency == null || trail.count() > before) {
            return null;
        }
        try {
            return new Money(amount, currency);
        } catch (RuleViolation _) {
            return trail.refuse(AMOUNT, Trail.UNREADABLE, Map.of("value", amount.toString()));
        }
    }

    private static <T> @Nullable T member(Map<?, ?> map, String name, Form<T> form, Trail trail) {
        var value = map.get(name);
        if (value == null) {
            return trail.refuse(name, Trail.MISSING, Map.of("field", name));
        }
        trail.enter(name);
        var read = form.read(value, trail);
        trail.leave();
        return read;
    }

    @Override
    public Object schema(SchemaBook book) {
        return book.define("money", () -> {
            var schema = new LinkedHashMap<String, Object>();
            schema.put("description", "An amount in the minor units of its currency.");
            schema.put("type", "object");
            schema.put("properties", SchemaBook.inOrder(AMOUNT, digits.schema(book), CURRENCY, Scalars.CURRENCY.schema(book)));
            schema.put("required", List.of(AMOUNT, CURRENCY));
            schema.put("additionalProperties", false);
            return schema;
        });
    }
}
