package org.gangway.json;

import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One component of a record.
 *
 * @param flat its members stand among those of the record
 * @param unwritten it says where the record was read
 * @param mayBeAbsent absent is null
 * @param neutral what an absent one is, if anything
 * @param sameAs the component whose value is the neutral one, or -1
 */
record RecordMember(
        String name,
        MethodHandle accessor,
        JsonForm<Object> form,
        boolean flat,
        boolean unwritten,
        boolean mayBeAbsent,
        Supplier<Optional<Object>> neutral,
        int sameAs,
        @Nullable Limit limit,
        @Nullable Pattern pattern,
        String meaning) {

    Object of(Object owner) {
        try {
            return accessor.invokeExact(owner);
        } catch (RuntimeException | Error unchecked) {
            throw unchecked;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    boolean isOptional() {
        return mayBeAbsent || sameAs >= 0 || neutral.get().isPresent();
    }

    /** The form as that of an object, where its members are the record's. */
    @SuppressWarnings("unchecked") // forms are of the component's type by construction
    ObjectForm<Object> members() {
        return (ObjectForm<Object>) (JsonForm<?>) form;
    }

    void writeInto(Map<String, Object> map, @Nullable Object value, Object owner, RecordMember[] all) {
        if (value == null || unwritten || isNeutral(value, owner, all)) {
            return;
        }
        if (flat) {
            members().writeInto(map, value);
        } else {
            map.put(name, form.write(value));
        }
    }

    private boolean isNeutral(Object value, Object owner, RecordMember[] all) {
        if (sameAs >= 0) {
            return value.equals(all[sameAs].of(owner));
        }
        var absent = neutral.get();
        return absent.isPresent() && absent.get().equals(value);
    }

    /** Null where it is absent and may be, and where a fault was found. */
    @Nullable
    Object readFrom(Map<?, ?> map, JsonPath jsonPath, @Nullable Object[] before) {
        if (unwritten) {
            return jsonPath.place();
        }
        if (flat) {
            return members().readFrom(map, jsonPath);
        }
        var json = map.get(name);
        if (json == null) {
            return absent(jsonPath, before);
        }
        jsonPath.take();
        jsonPath.enter(name);
        var value = form.read(json, jsonPath);
        if (value != null && limit != null) {
            value = limited(value, limit, jsonPath);
        }
        jsonPath.leave();
        return value;
    }

    private @Nullable Object absent(JsonPath jsonPath, @Nullable Object[] before) {
        if (mayBeAbsent) {
            return null;
        }
        if (sameAs >= 0) {
            return before[sameAs];
        }
        var value = neutral.get();
        return value.isPresent() ? value.get() : jsonPath.refuse(name, JsonPath.MISSING, Map.of("field", name));
    }

    private @Nullable Object limited(Object value, Limit bounds, JsonPath jsonPath) {
        var fits = switch (value) {
            case Integer whole -> whole >= bounds.least() && whole <= bounds.most();
            case String text ->
                (pattern == null || pattern.matcher(text).matches())
                        && text.strip().length() >= bounds.least()
                        && text.strip().length() <= bounds.most();
            default -> true;
        };
        var facts = Map.of(bounds.fact(), value, "min", bounds.least(), bounds.greatest(), bounds.most());
        return fits ? value : jsonPath.refuse("", bounds.rule(), facts);
    }

    List<ObjectShape> addTo(List<ObjectShape> shapes, SchemaBook book) {
        if (unwritten) {
            return shapes;
        }
        if (flat) {
            var more = members().shapes(book);
            return shapes.stream()
                    .flatMap(shape -> more.stream().map(shape::with))
                    .toList();
        }
        var schema = SchemaBook.described(meaning, limit == null ? form.schema(book) : MemberLimit.schema(limit, form));
        return shapes.stream()
                .map(shape -> shape.with(name, schema, !isOptional()))
                .toList();
    }

    @Nullable
    Set<String> names(Map<?, ?> map) {
        return unwritten ? Set.of() : flat ? members().names(map) : Set.of(name);
    }

    boolean isOptional(String member) {
        return flat ? members().isOptional(member) : name.equals(member) && isOptional();
    }
}
