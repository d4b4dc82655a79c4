package org.gangway.json;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** How values of one type stand in JSON: as text, whole number, yes or no, list or map. */
public interface JsonForm<T> {

    Object write(T value);

    /** Null where it cannot be read; what was wrong stands in the trail then. */
    @Nullable
    T read(Object json, JsonPath jsonPath);

    Object schema(SchemaBook book);

    /** As text; what the parser refuses by a rule is a fault by that rule, and what it returns null for is unreadable. */
    static <T> JsonForm<T> text(Function<T, String> writer, Function<String, @Nullable T> parser) {
        return new TextForm<>(writer, parser, Map.of("type", "string"));
    }

    /** As text of that pattern. */
    static <T> JsonForm<T> text(Function<T, String> writer, Function<String, @Nullable T> parser, String pattern) {
        return new TextForm<>(writer, parser, Map.of("type", "string", "pattern", pattern));
    }

    /** As text, one of a few. */
    static <T> JsonForm<T> words(Function<T, String> writer, Function<String, @Nullable T> parser, T[] all) {
        List<String> words = Arrays.stream(all).map(writer).toList();
        return new TextForm<>(writer, parser, Map.of("enum", words));
    }

    /** As an object that somebody else writes and reads. */
    static <T> JsonForm<T> object(Function<T, Map<String, Object>> writer, Function<Map<?, ?>, T> reader) {
        return new JsonForm<>() {
            @Override
            public Object write(T value) {
                return writer.apply(value);
            }

            @Override
            public @Nullable T read(Object json, JsonPath jsonPath) {
                try {
                    return json instanceof Map<?, ?> map ? reader.apply(map) : jsonPath.unreadable(json);
                } catch (RuleViolation refused) {
                    return jsonPath.refuse(refused);
                }
            }

            @Override
            public Object schema(SchemaBook book) {
                return Map.of("type", "object");
            }
        };
    }

    /** Of members that were passed over when the text was read: always that value, and never written. */
    static <T> JsonForm<T> absent(T value) {
        return new AbsentForm<>(value);
    }
}
