package org.gangway.json;

import java.util.Map;
import org.gangway.shared.FactJson;

/** Named facts as one line of canonical JSON: the same facts are the same text. */
public final class FactText {

    private FactText() {}

    /** Throws {@link IllegalArgumentException} where a fact is of a kind that could not be read again. */
    public static String write(Map<String, ?> facts) {
        return CanonicalJson.write(FactJson.write(facts));
    }

    /** Throws {@link NotJsonObject} or {@link IllegalArgumentException} where it is not what {@link #write} wrote. */
    public static Map<String, Object> read(String text) {
        return FactJson.read(CanonicalJson.read(text));
    }
}
