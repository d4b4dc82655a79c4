package org.gangway.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes records and sealed interfaces as JSON objects and reads them again, by their components.
 *
 * <p>A value of a sealed interface says its {@code kind}, the simple name of its record. Decimals, percentages, days and
 * constants are text, amounts objects; what is null or {@link Neutral} is left out. Reading finds every fault with its place:
 * what is missing, unreadable or unknown, and what a constructor refuses by a rule.
 *
 * <p>Made once and kept; safe to use from several threads.
 */
public final class Codec<T> {

    private final Class<T> type;
    private final JsonForm<T> jsonForm;

    private Codec(Class<T> type, DecimalDigits decimalDigits, Map<Class<?>, JsonForm<?>> given) {
        this.type = type;
        this.jsonForm = new FormBook(decimalDigits, given).of(type);
    }

    /** For documents that people write and sign: equal decimals are equal text, of at most 18 digits before and after the point. */
    public static <T> Codec<T> ofDocuments(Class<T> type) {
        return ofDocuments(type, Map.of());
    }

    /**
     * For documents that people write: decimals in one form.
     *
     * @param forms of types that are no plain records, by type
     */
    public static <T> Codec<T> ofDocuments(Class<T> type, Map<Class<?>, JsonForm<?>> forms) {
        return new Codec<>(type, DecimalDigits.OF_A_DOCUMENT, forms);
    }

    /** For what was computed and is kept: decimals keep the digits they came with. */
    public static <T> Codec<T> ofResults(Class<T> type, Map<Class<?>, JsonForm<?>> forms) {
        return new Codec<>(type, DecimalDigits.AS_COMPUTED, forms);
    }

    @SuppressWarnings("unchecked") // an object's keys are text
    public Map<String, Object> write(T value) {
        return (Map<String, Object>) jsonForm.write(value);
    }

    public Reading<T> read(Map<?, ?> json) {
        return read(json, new JsonPath(null));
    }

    /**
     * Reads, and remembers where each record stood.
     *
     * @param places gives each record its place in the document, from its path
     */
    public Reading<T> read(Map<?, ?> json, Function<String, ?> places) {
        return read(json, new JsonPath(places));
    }

    private Reading<T> read(Map<?, ?> json, JsonPath jsonPath) {
        var value = jsonForm.read(json, jsonPath);
        return new Reading<>(jsonPath.isSound() ? value : null, jsonPath.faults());
    }

    /**
     * Those of a list that can be read; what is wrong with the others is added to the faults.
     *
     * @param path of the list in its document
     */
    public List<T> readEach(@Nullable Object json, String path, Function<String, ?> places, List<FieldFault> faults) {
        var values = new ArrayList<T>();
        if (json == null) {
            faults.add(new FieldFault(path, JsonPath.MISSING, Map.of("field", path)));
        } else if (json instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                var jsonPath = new JsonPath(places);
                jsonPath.enter(path);
                jsonPath.enter(i);
                var value = list.get(i) == null ? jsonPath.<T>unreadable("null") : jsonForm.read(list.get(i), jsonPath);
                if (value != null) {
                    values.add(value);
                }
                faults.addAll(jsonPath.faults());
            }
        } else {
            faults.add(new FieldFault(path, JsonPath.UNREADABLE, Map.of("value", json.toString())));
        }
        return values;
    }

    /** What this program wrote itself; throws {@link UnreadableRecord} where it is not. */
    public T readKept(Map<?, ?> json) {
        return read(json).orElseThrow(faults -> new UnreadableRecord(type, faults));
    }

    /** The grammar of such an object as JSON Schema, draft 2020-12; {@code head} comes first. */
    public Map<String, Object> schema(Map<String, ?> head) {
        var book = new SchemaBook();
        var schema = new LinkedHashMap<String, Object>(head);
        var shape = jsonForm instanceof ObjectForm<?> object
                ? SchemaBook.oneOf(RecordMembers.meaning(type), object.shapes(book))
                : jsonForm.schema(book);
        if (shape instanceof Map<?, ?> members) {
            members.forEach((name, value) -> schema.putIfAbsent(String.valueOf(name), value));
        }
        schema.put("$defs", book.definitions());
        return schema;
    }

    /** The form itself, for codecs of types around it. */
    public JsonForm<T> form() {
        return jsonForm;
    }
}
