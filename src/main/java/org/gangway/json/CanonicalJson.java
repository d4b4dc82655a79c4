package org.gangway.json;

import java.util.Map;
import java.util.function.Predicate;

/**
 * JSON in one form only, that of RFC 8785: no blanks, members sorted by their names' UTF-16 code units, the shortest escapes;
 * so the same content is the same bytes in UTF-8. Numbers are whole.
 */
public final class CanonicalJson {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CanonicalJson() {}

    /**
     * Throws {@link IllegalArgumentException} where there is a fraction, a whole number beyond 2^53 - 1, half a surrogate pair
     * or anything that JSON does not know.
     */
    public static String write(Map<String, ?> object) {
        return new CanonicalWriter().write(object);
    }

    /** Throws {@link NotJsonObject} where the text is anything but one JSON object, or names a member twice. */
    public static Map<String, Object> read(String json) {
        return read(json, _ -> true);
    }

    /**
     * As {@link #read(String)}, with only some of the outermost object's members; the others are passed over.
     *
     * @param wanted by the member's name
     */
    public static Map<String, Object> read(String json, Predicate<String> wanted) {
        return StrictReader.read(text(json), wanted, _ -> true);
    }

    /** As {@link #read(String)}, without the members of any object that are not wanted. */
    public static Map<String, Object> readWithout(String json, Predicate<String> unwanted) {
        return StrictReader.read(text(json), _ -> true, unwanted.negate());
    }

    private static String text(String json) {
        return json.startsWith(BYTE_ORDER_MARK) ? json.substring(1) : json;
    }
}
