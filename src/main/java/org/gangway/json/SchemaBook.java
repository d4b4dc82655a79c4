package org.gangway.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The definitions that a schema refers to, each written once. */
public final class SchemaBook {

    private final Map<String, Object> definitions = new TreeMap<>();
    private final Map<Object, String> names = new LinkedHashMap<>();

    Object define(String name, Supplier<?> schema) {
        return define(name, name, schema);
    }

    /** A reference to the definition of a type; the second type of the same name gets that of its surroundings in front. */
    Object define(Class<?> type, Supplier<?> schema) {
        return define(type, names.getOrDefault(type, free(type)), schema);
    }

    private String free(Class<?> type) {
        var name = RecordMembers.lowerCamel(type.getSimpleName());
        if (!definitions.containsKey(name)) {
            return name;
        }
        var outer = type.getEnclosingClass();
        var before = outer == null
                ? type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1)
                : outer.getSimpleName();
        return RecordMembers.lowerCamel(before) + type.getSimpleName();
    }

    private Object define(Object key, String name, Supplier<?> schema) {
        if (!names.containsKey(key)) {
            names.put(key, name);
            definitions.put(name, Map.of());
            definitions.put(name, schema.get());
        }
        return Map.of("$ref", "#/$defs/" + names.get(key));
    }

    Map<String, Object> definitions() {
        return definitions;
    }

    /** Names and values in the order in which they are to be read. */
    static Map<String, Object> inOrder(Object... namesAndValues) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }

    static Object described(String description, Object schema) {
        if (description.isEmpty() || !(schema instanceof Map<?, ?> map)) {
            return schema;
        }
        var described = new LinkedHashMap<String, Object>();
        described.put("description", description);
        map.forEach((key, value) -> described.put(String.valueOf(key), value));
        return described;
    }

    static Object oneOf(String description, List<ObjectShape> shapes) {
        if (shapes.size() == 1) {
            return shapes.getFirst().schema();
        }
        return described(
                description,
                inOrder("oneOf", shapes.stream().map(ObjectShape::schema).toList()));
    }
}
