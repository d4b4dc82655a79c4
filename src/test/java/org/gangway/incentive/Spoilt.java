package org.gangway.incentive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Documents with a few places spoilt by chance: gone, unheard of, null, or of another type, kind or spelling. */
final class Spoilt {

    private static final List<Object> ODD = List.of(
            "",
            "word",
            "1e5",
            "-1",
            "0.0000000000000000001",
            "12345678901234567890",
            "2026-13-01",
            "0001-01-01",
            3,
            3_000_000_000L,
            true,
            List.of(),
            List.of(1, "a"),
            Map.of(),
            Map.of("kind", "unheardOf"),
            Map.of("amount", "1.00001", "currency", "DKK"),
            Map.of("amount", "5", "currency", "???"));

    private final Dice dice;

    private Spoilt(Dice dice) {
        this.dice = dice;
    }

    static Map<String, Object> of(Map<String, Object> document, Dice dice) {
        var spoilt = document;
        for (int i = dice.whole(1, 3); i > 0; i--) {
            spoilt = new Spoilt(dice).map(spoilt);
        }
        return spoilt;
    }

    private Map<String, Object> map(Map<?, ?> map) {
        var copy = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> copy.put(String.valueOf(key), value));
        var names = new ArrayList<>(copy.keySet());
        if (names.isEmpty() || dice.chance(5)) {
            copy.put("unheardOf", dice.one(ODD));
            return copy;
        }
        var name = dice.one(names);
        var value = copy.get(name);
        if (isDeep(value) && dice.chance(85)) {
            copy.put(name, deeper(value));
        } else if (dice.chance(30)) {
            copy.remove(name);
        } else if (dice.chance(15)) {
            copy.put(name, null);
        } else {
            copy.put(name, dice.one(ODD));
        }
        return copy;
    }

    private static boolean isDeep(Object value) {
        return value instanceof Map<?, ?> || (value instanceof List<?> list && !list.isEmpty());
    }

    private Object deeper(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map(map);
        }
        if (value instanceof List<?> list && !list.isEmpty()) {
            var copy = new ArrayList<Object>(list);
            var at = dice.whole(0, copy.size() - 1);
            copy.set(at, deeper(copy.get(at)));
            return copy;
        }
        return dice.one(ODD);
    }
}
