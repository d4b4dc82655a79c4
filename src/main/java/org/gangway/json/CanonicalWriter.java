package org.gangway.json;

import java.math.BigInteger;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes maps, lists, texts, whole numbers and yes or no as RFC 8785 has it. */
final class CanonicalWriter {

    private static final HexFormat HEX = HexFormat.of();
    private static final long EXACT_IN_BINARY = (1L << 53) - 1;

    private final StringBuilder out = new StringBuilder(1024);

    String write(Map<?, ?> object) {
        object(object);
        return out.toString();
    }

    private void value(@Nullable Object value) {
        switch (value) {
            case null -> out.append("null");
            case String text -> text(text);
            case Integer whole -> out.append(whole.intValue());
            case Boolean yes -> out.append(yes.booleanValue());
            case Map<?, ?> object -> object(object);
            case List<?> list -> list(list);
            case Long whole -> whole(BigInteger.valueOf(whole));
            case BigInteger whole -> whole(whole);
            default -> throw new IllegalArgumentException("not canonical: " + value.getClass());
        }
    }

    private void whole(BigInteger number) {
        if (number.abs().compareTo(BigInteger.valueOf(EXACT_IN_BINARY)) > 0) {
            throw new IllegalArgumentException("not canonical: a number beyond 2^53 - 1");
        }
        out.append(number);
    }

    private void object(Map<?, ?> object) {
        var sorted = new TreeMap<String, Object>();
        object.forEach((name, value) -> sorted.put((String) name, value));
        out.append('{');
        var following = false;
        for (var member : sorted.entrySet()) {
            if (following) {
                out.append(',');
            }
            following = true;
            text(member.getKey());
            out.append(':');
            value(member.getValue());
        }
        out.append('}');
    }

    private void list(List<?> list) {
        out.append('[');
        for (int i = 0; i < list.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            value(list.get(i));
        }
        out.append(']');
    }

    private void text(String text) {
        out.append('"');
        var from = 0;
        for (int i = 0; i < text.length(); i++) {
            var unit = text.charAt(i);
            if (unit < ' ' || unit == '"' || unit == '\\') {
                out.append(text, from, i);
                escaped(unit);
                from = i + 1;
            } else if (Character.isSurrogate(unit)) {
                if (!isPair(text, i)) {
                    throw new IllegalArgumentException("not canonical: half a surrogate pair");
                }
                i++;
            }
        }
        out.append(text, from, text.length()).append('"');
    }

    static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!isPair(text, i)) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    private static boolean isPair(String text, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }

    private void escaped(char unit) {
        switch (unit) {
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            case '"', '\\' -> out.append('\\').append(unit);
            default -> out.append("\\u").append(HEX.toHexDigits(unit));
        }
    }
}
