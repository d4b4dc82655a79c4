package org.gangway.preview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every document that differs from a given one in one place: a field gone, one too many, or of another type or kind. */
final class Alterations {

    /** A changed document and what was changed. */
    record Altered(String what, Object document) {}

    private Alterations() {}

    static List<Altered> of(Object json) {
        var altered = new ArrayList<Altered>();
        if (json instanceof Map<?, ?> map) {
            inMap(map, altered);
        } else if (json instanceof List<?> list) {
            inList(list, altered);
        } else {
            altered.add(new Altered(" is another type", otherType(json)));
        }
        return altered;
    }

    private static void inMap(Map<?, ?> map, List<Altered> altered) {
        altered.add(new Altered(" is a text", "text"));
        altered.add(new Altered(" has one field more", with(map, "unheardOf", "x")));
        for (var key : map.keySet()) {
            var name = String.valueOf(key);
            var value = map.get(key);
            altered.add(new Altered("." + name + " is gone", without(map, name)));
            if (name.equals("kind")) {
                altered.add(new Altered(".kind is unknown", with(map, name, "unheardOf")));
            }
            of(value)
                    .forEach(one -> altered.add(new Altered("." + name + one.what(), with(map, name, one.document()))));
        }
    }

    private static void inList(List<?> list, List<Altered> altered) {
        altered.add(new Altered(" is an object", Map.of()));
        for (int i = 0; i < list.size(); i++) {
            var at = i;
            of(list.get(i))
                    .forEach(one ->
                            altered.add(new Altered("[" + at + "]" + one.what(), with(list, at, one.document()))));
        }
    }

    private static Object otherType(Object scalar) {
        return scalar instanceof String ? 1 : "word";
    }

    private static Map<String, Object> with(Map<?, ?> map, String name, Object value) {
        var copy = copy(map);
        copy.put(name, value);
        return copy;
    }

    private static Map<String, Object> without(Map<?, ?> map, String name) {
        var copy = copy(map);
        copy.remove(name);
        return copy;
    }

    private static List<Object> with(List<?> list, int at, Object value) {
        var copy = new ArrayList<Object>(list);
        copy.set(at, value);
        return copy;
    }

    private static Map<String, Object> copy(Map<?, ?> map) {
        var copy = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> copy.put(String.valueOf(key), value));
        return copy;
    }
}
