package org.gangway.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.gangway.json.CanonicalJson;
import org.jspecify.annotations.Nullable;

/**
 * A preview computed again from what was kept of it.
 *
 * @param differences where the kept JSON says something else, as paths; empty when it is the same to the last digit
 */
record PreviewReplay(SettlementPreview preview, List<String> differences) {

    static PreviewReplay of(Map<String, Object> kept, InputPlace inputPlace) {
        var preview = PreviewRequest.preview(request(kept, inputPlace), inputPlace);
        var again = JsonText.read(CanonicalJson.write(PreviewWriter.write(preview)), inputPlace);
        var differences = new ArrayList<String>();
        compare("", kept, again, differences);
        return new PreviewReplay(preview, differences);
    }

    private static Map<String, Object> request(Map<String, Object> kept, InputPlace inputPlace) {
        if (kept.get("terms") instanceof List<?> versions && kept.get("results") instanceof Map<?, ?> results) {
            var documents = versions.stream()
                    .map(version -> version instanceof Map<?, ?> map ? orEmpty(map.get("document")) : Map.of())
                    .toList();
            var request = PreviewWriter.map("terms", documents, "results", orEmpty(results.get("rows")));
            if (kept.get(PreviewCodec.EVENTS) instanceof List<?> events) {
                request.put(PreviewCodec.EVENTS, events);
            }
            if (kept.get("period") instanceof String period) {
                request.put("period", period);
            }
            return request;
        }
        throw RefusedPreview.because(inputPlace, "preview.not-a-preview", Map.of());
    }

    private static Object orEmpty(@Nullable Object value) {
        return value == null ? "" : value;
    }

    private static void compare(String path, @Nullable Object kept, @Nullable Object again, List<String> differences) {
        if (kept instanceof Map<?, ?> one && again instanceof Map<?, ?> other) {
            var names = new TreeSet<String>();
            one.keySet().forEach(name -> names.add(String.valueOf(name)));
            other.keySet().forEach(name -> names.add(String.valueOf(name)));
            names.forEach(name ->
                    compare(path.isEmpty() ? name : path + "." + name, one.get(name), other.get(name), differences));
        } else if (kept instanceof List<?> one && again instanceof List<?> other) {
            for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
                compare(path + "[" + i + "]", at(one, i), at(other, i), differences);
            }
        } else if (!Objects.equals(kept, again)) {
            differences.add(path);
        }
    }

    private static @Nullable Object at(List<?> list, int index) {
        return index < list.size() ? list.get(index) : null;
    }
}
