package org.gangway.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingCacheTest {

    private final List<String> read = new ArrayList<>();
    private final ReadingCache<Integer> cache = new ReadingCache<>(10);

    private int length(String text) {
        return cache.get(text, it -> {
            read.add(it);
            return it.length();
        });
    }

    @Test
    void readsATextOnce() {
        assertThat(length("four")).isEqualTo(4);
        assertThat(length(String.valueOf("four".toCharArray()))).isEqualTo(4);

        assertThat(read).containsExactly("four");
    }

    @Test
    void forgetsWhatWasAskedForLongestAgo() {
        length("four");
        length("three");
        length("four");
        length("two");

        length("four");
        length("three");

        assertThat(read).containsExactly("four", "three", "two", "three");
    }

    @Test
    void doesNotKeepATextThatIsLongerThanAllItMayHold() {
        length("more than ten characters");
        length("more than ten characters");

        assertThat(read).hasSize(2);
    }

    @Test
    void remembersNoTextThatCannotBeRead() {
        assertThatThrownBy(() -> cache.get("x", _ -> {
                    throw new IllegalStateException("unreadable");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(length("x")).isEqualTo(1);
    }
}
