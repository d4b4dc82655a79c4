package org.gangway.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several values of one form, in order. */
record ListForm<T>(JsonForm<T> element) implements JsonForm<List<T>> {

    @Override
    public Object write(List<T> values) {
        var list = new ArrayList<Object>(values.size());
        for (var value : values) {
            list.add(element.write(value));
        }
        return list;
    }

    @Override
    public @Nullable List<T> read(Object json, JsonPath jsonPath) {
        if (!(json instanceof List<?> list)) {
            return jsonPath.unreadable(json);
        }
        var values = new ArrayList<T>(list.size());
        for (int i = 0; i < list.size(); i++) {
            jsonPath.enter(i);
            var value = list.get(i) == null ? jsonPath.<T>unreadable("null") : element.read(list.get(i), jsonPath);
            jsonPath.leave();
            if (value != null) {
                values.add(value);
            }
        }
        return values.size() < list.size() ? null : List.copyOf(values);
    }

    @Override
    public Object schema(SchemaBook book) {
        return SchemaBook.inOrder("type", "array", "items", element.schema(book));
    }
}
