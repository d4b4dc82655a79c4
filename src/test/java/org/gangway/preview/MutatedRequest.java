package org.gangway.preview;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A request with one of its values, wherever it stands, replaced by an odd one or left out: the same for the same seed,
 * whatever order the maps of the request have.
 */
final class MutatedRequest {

    private static final List<Object> ODD = List.of(
            "",
            " ",
            "x",
            "\u0000",
            -1,
            0,
            1,
            Integer.MAX_VALUE,
            Integer.MIN_VALUE,
            new BigInteger("99999999999999999999"),
            true,
            "-1",
            "0",
            "1e400",
            "99999999999999999999999999999999",
            "0.000000000000000000000000000000000001",
            "2025-13",
            "2025-02",
            "+999999999-12",
            "-999999999-01-01",
            "+999999999-12-31",
            "0000-01-01",
            "2025-03-01",
            "XXX",
            "JPY",
            List.of(),
            List.of("a"),
            List.of(Map.of()),
            Map.of(),
            Map.of("kind", "x"));

    private final Random random;

    MutatedRequest(long seed) {
        this.random = new Random(seed);
    }

    Map<String, Object> of(Map<String, Object> request) {
        var places = new ArrayList<Runnable>();
        var copy = map(request, places);
        places.get(random.nextInt(places.size())).run();
        return copy;
    }

    private Map<String, Object> map(Map<?, ?> map, List<Runnable> places) {
        var copy = new TreeMap<String, Object>();
        map.forEach((name, value) -> copy.put(String.valueOf(name), value));
        copy.replaceAll((name, value) -> {
            places.add(() -> {
                if (random.nextInt(8) == 0) {
                    copy.remove(name);
                } else {
                    copy.put(name, odd());
                }
            });
            return copy(value, places);
        });
        return copy;
    }

    private List<Object> list(List<?> list, List<Runnable> places) {
        var copy = new ArrayList<Object>();
        for (int i = 0; i < list.size(); i++) {
            var at = i;
            copy.add(copy(list.get(i), places));
            places.add(() -> copy.set(at, odd()));
        }
        return copy;
    }

    private Object copy(Object json, List<Runnable> places) {
        return switch (json) {
            case Map<?, ?> map -> map(map, places);
            case List<?> list -> list(list, places);
            default -> json;
        };
    }

    private Object odd() {
        return ODD.get(random.nextInt(ODD.size()));
    }
}
