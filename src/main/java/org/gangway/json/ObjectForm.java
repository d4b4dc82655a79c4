package org.gangway.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A form whose values are objects, by themselves or among the members of another. */
interface ObjectForm<T> extends JsonForm<T> {

    void writeInto(Map<String, Object> map, T value);

    @Nullable
    T readFrom(Map<?, ?> map, JsonPath jsonPath);

    /** The members that such an object may have; null where its kind is unknown, and so are they. */
    @Nullable
    Set<String> names(Map<?, ?> map);

    /** What such an object may look like: one shape for each kind. */
    List<ObjectShape> shapes(SchemaBook book);

    @Override
    default Object write(T value) {
        var map = new LinkedHashMap<String, Object>();
        writeInto(map, value);
        return map;
    }

    @Override
    default @Nullable T read(Object json, JsonPath jsonPath) {
        if (!(json instanceof Map<?, ?> map)) {
            return jsonPath.unreadable(json);
        }
        var outer = jsonPath.startObject();
        var faultsBefore = jsonPath.count();
        var value = readFrom(map, jsonPath);
        if (jsonPath.endObject(outer) < map.size()) {
            refuseUnknown(map, jsonPath);
        }
        return jsonPath.count() > faultsBefore ? null : value;
    }

    /** What is left has no meaning and must not be signed. */
    private void refuseUnknown(Map<?, ?> map, JsonPath jsonPath) {
        var names = names(map);
        if (names == null) {
            return;
        }
        map.forEach((key, value) -> {
            var name = String.valueOf(key);
            if (!names.contains(name) || (value == null && isOptional(name))) {
                jsonPath.refuse(name, JsonPath.UNKNOWN, Map.of("field", name));
            }
        });
    }

    boolean isOptional(String name);
}
