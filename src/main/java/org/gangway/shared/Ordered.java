package org.gangway.shared;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Copies that nobody can change and that keep the order of the original.
 *
 * <p>{@link Map#copyOf} and {@link Set#copyOf} put their contents in another order in every process.
 */
public final class Ordered {

    private Ordered() {}

    public static <K, V> Map<K, V> copyOf(Map<? extends K, ? extends V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** Each element once, where it stands first. */
    public static <T> Set<T> copyOf(Collection<? extends T> elements) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(elements));
    }
}
