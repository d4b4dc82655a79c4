package org.gangway.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What texts were read as lately. Signed terms and agreed statements never change and are asked for again and again, on
 * one page more than once; the text is the key, so that nothing can be out of date.
 *
 * <p>Only for values that nobody can change. What was asked for longest ago is forgotten when the texts grow too long.
 */
public final class ReadingCache<T> {

    private final Map<String, T> values = new LinkedHashMap<>(16, 0.75f, true);
    private final int capacity;
    private int held;

    /** @param capacity of all texts together, in characters */
    public ReadingCache(int capacity) {
        this.capacity = capacity;
    }

    /** Two who ask for the same at once may both read it; a text that cannot be read is not remembered. */
    public T get(String text, Function<String, T> read) {
        synchronized (values) {
            var known = values.get(text);
            if (known != null) {
                return known;
            }
        }
        var value = read.apply(text);
        remember(text, value);
        return value;
    }

    private void remember(String text, T value) {
        synchronized (values) {
            if (values.put(text, value) == null) {
                held += text.length();
            }
            var oldest = values.keySet().iterator();
            while (held > capacity && oldest.hasNext()) {
                held -= oldest.next().length();
                oldest.remove();
            }
        }
    }
}
