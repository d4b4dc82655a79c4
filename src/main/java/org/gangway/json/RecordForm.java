package org.gangway.json;

import java.lang.invoke.MethodHandle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** A record by its components. */
final class RecordForm<T> implements ObjectForm<T> {

    private final Class<T> type;
    private final MethodHandle constructor;
    private RecordMember[] members = {};

    RecordForm(Class<T> type, MethodHandle constructor) {
        this.type = type;
        this.constructor = constructor;
    }

    void have(RecordMember[] all) {
        members = all;
    }

    @Override
    public void writeInto(Map<String, Object> map, T value) {
        for (var member : members) {
            member.writeInto(map, member.of(value), value, members);
        }
    }

    @Override
    public @Nullable T readFrom(Map<?, ?> map, JsonPath jsonPath) {
        var faultsBefore = jsonPath.count();
        var values = new @Nullable Object[members.length];
        for (int i = 0; i < members.length; i++) {
            values[i] = members[i].readFrom(map, jsonPath, values);
        }
        if (jsonPath.count() > faultsBefore) {
            return null;
        }
        try {
            return made(values);
        } catch (RuleViolation refused) {
            return jsonPath.refuse(members.length == 1 ? members[0].name() : "", refused);
        }
    }

    @SuppressWarnings("unchecked") // the constructor is the type's
    T made(@Nullable Object[] values) {
        try {
            return (T) (Object) constructor.invokeExact(values);
        } catch (RuntimeException | Error unchecked) {
            throw unchecked;
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The one whose components are all neutral. */
    T neutral() {
        var values = new @Nullable Object[members.length];
        for (int i = 0; i < members.length; i++) {
            values[i] = members[i].mayBeAbsent()
                    ? null
                    : members[i].neutral().get().orElseThrow(() -> new IllegalStateException(type + " has no neutral"));
        }
        return made(values);
    }

    boolean isEmpty() {
        return members.length == 0;
    }

    @Override
    public @Nullable Set<String> names(Map<?, ?> map) {
        var names = new LinkedHashSet<String>();
        for (var member : members) {
            var more = member.names(map);
            if (more == null) {
                return null;
            }
            names.addAll(more);
        }
        return names;
    }

    @Override
    public boolean isOptional(String name) {
        for (var member : members) {
            if (member.isOptional(name)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<ObjectShape> shapes(SchemaBook book) {
        var shapes = List.of(ObjectShape.empty(""));
        for (var member : members) {
            shapes = member.addTo(shapes, book);
        }
        return shapes.stream()
                .map(shape -> shape.orDescribed(RecordMembers.meaning(type)))
                .toList();
    }

    @Override
    public Object schema(SchemaBook book) {
        return book.define(type, () -> SchemaBook.oneOf(RecordMembers.meaning(type), shapes(book)));
    }
}
