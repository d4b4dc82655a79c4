package org.gangway.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The members of one kind of object, for the schema. */
record ObjectShape(String description, Map<String, Object> properties, List<String> required) {

    static ObjectShape empty(String description) {
        return new ObjectShape(description, Map.of(), List.of());
    }

    ObjectShape with(String name, Object schema, boolean mandatory) {
        return with(new ObjectShape("", Map.of(name, schema), mandatory ? List.of(name) : List.of()));
    }

    ObjectShape with(ObjectShape more) {
        var both = new LinkedHashMap<>(properties);
        both.putAll(more.properties);
        var all = new ArrayList<>(required);
        all.addAll(more.required);
        return new ObjectShape(description.isEmpty() ? more.description : description, both, all);
    }

    /** What a kind among its members says of itself comes first. */
    ObjectShape orDescribed(String otherwise) {
        return description.isEmpty() ? new ObjectShape(otherwise, properties, required) : this;
    }

    Map<String, Object> schema() {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("type", "object");
        if (!description.isEmpty()) {
            schema.put("description", description);
        }
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("additionalProperties", false);
        return schema;
    }
}
