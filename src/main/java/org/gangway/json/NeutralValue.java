package org.gangway.json;

import java.util.List;
import java.util.Objects;

/** The value that a neutral component has. */
final class NeutralValue {

    private NeutralValue() {}

    static Object of(String said, Class<?> type, JsonForm<?> jsonForm) {
        if (type == int.class) {
            return said.isEmpty() ? 0 : Integer.parseInt(said);
        }
        if (type == boolean.class) {
            return Boolean.parseBoolean(said);
        }
        if (type == String.class) {
            return said;
        }
        if (type == List.class) {
            return List.of();
        }
        return switch (jsonForm) {
            case RecordForm<?> fields when said.isEmpty() -> fields.neutral();
            case SealedForm<?> kinds ->
                Objects.requireNonNull(kinds.form(said), said).made(new Object[0]);
            case TextForm<?> text
            when !type.isEnum() -> Objects.requireNonNull(text.parser().apply(said), said);
            default -> constant(said, type);
        };
    }

    private static Object constant(String name, Class<?> type) {
        try {
            return Objects.requireNonNull(type.getField(name).get(null), name);
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException("no constant " + name + " of " + type, missing);
        }
    }
}
