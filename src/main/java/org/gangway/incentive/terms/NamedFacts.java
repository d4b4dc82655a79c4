package org.gangway.incentive.terms;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Named facts in the order they were named, so that the same input gives the same bytes. */
public final class NamedFacts {

    private NamedFacts() {}

    public static Map<String, Object> of(Object... namesAndValues) {
        var facts = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            facts.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return Collections.unmodifiableMap(facts);
    }

    public static Map<String, Object> with(Map<String, Object> facts, String name, Object value) {
        var more = new LinkedHashMap<>(facts);
        more.put(name, value);
        return Collections.unmodifiableMap(more);
    }

    static Map<String, Object> copy(Map<String, Object> facts) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }
}
