package org.gangway.json;

import java.util.Map;
import java.util.function.Function;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A value that is a text. */
record TextForm<T>(Function<T, String> writer, Function<String, @Nullable T> parser, Map<String, Object> described)
        implements JsonForm<T> {

    @Override
    public Object write(T value) {
        return writer.apply(value);
    }

    @Override
    public @Nullable T read(Object json, JsonPath jsonPath) {
        if (!(json instanceof String text)) {
            return jsonPath.unreadable(json);
        }
        try {
            var value = parser.apply(text);
            return value == null ? jsonPath.unreadable(json) : value;
        } catch (RuleViolation refused) {
            return jsonPath.refuse(refused);
        }
    }

    @Override
    public Object schema(SchemaBook book) {
        return described;
    }
}
