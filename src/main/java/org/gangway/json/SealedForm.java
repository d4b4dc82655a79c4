package org.gangway.json;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One of several records; {@code kind} says which. */
final class SealedForm<T> implements ObjectForm<T> {

    static final String KIND = "kind";

    private final Class<T> type;
    private final Map<String, RecordForm<T>> forms = new LinkedHashMap<>();
    private final Map<Class<?>, String> kinds = new LinkedHashMap<>();

    SealedForm(Class<T> type) {
        this.type = type;
    }

    void have(String kind, Class<?> of, RecordForm<T> form) {
        if (forms.put(kind, form) != null) {
            throw new IllegalStateException("two kinds " + kind + " of " + type);
        }
        kinds.put(of, kind);
    }

    @Nullable
    RecordForm<T> form(String kind) {
        return forms.get(kind);
    }

    @Override
    public void writeInto(Map<String, Object> map, T value) {
        var kind = kinds.get(value.getClass());
        if (kind == null) {
            throw new IllegalArgumentException("no kind of " + type + ": " + value.getClass());
        }
        map.put(KIND, kind);
        form(value.getClass(), kind).writeInto(map, value);
    }

    private RecordForm<T> form(Class<?> of, String kind) {
        var form = forms.get(kind);
        if (form == null) {
            throw new IllegalArgumentException("no form of " + of);
        }
        return form;
    }

    @Override
    public @Nullable T readFrom(Map<?, ?> map, JsonPath jsonPath) {
        var kind = map.get(KIND);
        if (kind == null) {
            return jsonPath.refuse(KIND, JsonPath.MISSING, Map.of("field", KIND));
        }
        jsonPath.take();
        if (!(kind instanceof String name)) {
            return jsonPath.refuse(KIND, JsonPath.UNREADABLE, Map.of("value", kind.toString()));
        }
        var form = forms.get(name);
        return form == null
                ? jsonPath.refuse(KIND, JsonPath.KIND_UNKNOWN, Map.of("kind", name))
                : form.readFrom(map, jsonPath);
    }

    @Override
    public @Nullable Set<String> names(Map<?, ?> map) {
        var form = map.get(KIND) instanceof String kind ? forms.get(kind) : null;
        var members = form == null ? null : form.names(map);
        if (members == null) {
            return null;
        }
        var names = new LinkedHashSet<>(members);
        names.add(KIND);
        return names;
    }

    @Override
    public boolean isOptional(String name) {
        return forms.values().stream().anyMatch(form -> form.isOptional(name));
    }

    @Override
    public List<ObjectShape> shapes(SchemaBook book) {
        return forms.entrySet().stream()
                .flatMap(kind -> kind.getValue().shapes(book).stream()
                        .map(shape -> ObjectShape.empty(shape.description())
                                .with(KIND, Map.of("const", kind.getKey()), true)
                                .with(shape)))
                .toList();
    }

    @Override
    public Object schema(SchemaBook book) {
        return book.define(type, () -> SchemaBook.oneOf(RecordMembers.meaning(type), shapes(book)));
    }
}
