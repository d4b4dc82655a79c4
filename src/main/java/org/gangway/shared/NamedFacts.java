package org.gangway.shared;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Named facts of a rule or step, in the order they were named, so that the same input gives the same bytes. */
public final class NamedFacts {

    private NamedFacts() {}

    /**
     * The facts of a name, its value, the next name, its value, and so on.
     *
     * @param namesAndValues names are text
     */
    public static Map<String, Object> of(Object... namesAndValues) {
        return with(Map.of(), namesAndValues);
    }

    public static Map<String, Object> with(Map<String, Object> facts, Map<String, Object> more) {
        var all = new LinkedHashMap<>(facts);
        all.putAll(more);
        return Collections.unmodifiableMap(all);
    }

    public static Map<String, Object> with(Map<String, Object> facts, Object... namesAndValues) {
        var all = new LinkedHashMap<>(facts);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            all.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return Collections.unmodifiableMap(all);
    }
}
