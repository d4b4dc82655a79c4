package org.gangway.json;

import java.util.Map;

/** A member that is not there and always has the same value. */
record AbsentForm<T>(T value) implements JsonForm<T> {

    @Override
    public Object write(T given) {
        throw new IllegalArgumentException("passed over, and not to be written");
    }

    @Override
    public T read(Object json, JsonPath jsonPath) {
        return value;
    }

    @Override
    public Object schema(SchemaBook book) {
        return Map.of();
    }
}
