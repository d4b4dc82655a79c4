package org.gangway.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Constants by their names. */
final class EnumForm<E extends Enum<E>> implements JsonForm<E> {

    private final Class<E> type;
    private final Map<String, E> constants = new LinkedHashMap<>();

    EnumForm(Class<E> type) {
        this.type = type;
        for (var constant : type.getEnumConstants()) {
            constants.put(constant.name(), constant);
        }
    }

    @Override
    public Object write(E value) {
        return value.name();
    }

    @Override
    public @Nullable E read(Object json, JsonPath jsonPath) {
        var constant = json instanceof String name ? constants.get(name) : null;
        return constant == null ? jsonPath.unreadable(json) : constant;
    }

    @Override
    public Object schema(SchemaBook book) {
        return book.define(type, () -> {
            var schema = new LinkedHashMap<String, Object>();
            var meaning = type.getAnnotation(Meaning.class);
            if (meaning != null) {
                schema.put("description", meaning.value());
            }
            List<String> names =
                    Stream.of(type.getEnumConstants()).map(Enum::name).toList();
            schema.put("enum", names);
            return schema;
        });
    }
}
