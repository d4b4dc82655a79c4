package org.gangway.language;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.gangway.language.MessagePart.Sentence;
import org.jspecify.annotations.Nullable;

/** All messages of one language, understood when they are first needed. */
final class MessageCatalogue {

    private final Locale language;
    private final Map<String, Sentence> sentences = new LinkedHashMap<>();

    /** @param broken hears of a message that cannot be understood and is therefore missing; it may throw */
    MessageCatalogue(Locale language, Map<String, String> patterns, Consumer<RuntimeException> broken) {
        this.language = language;
        patterns.forEach((key, pattern) -> {
            try {
                sentences.put(key, MessageParser.parse(pattern, language));
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                broken.accept(new IllegalStateException(
                        "translations/%s: %s: %s".formatted(language.toLanguageTag(), key, e.getMessage()), e));
            }
        });
    }

    @Nullable
    Sentence find(String key) {
        return sentences.get(key);
    }

    Locale language() {
        return language;
    }
}
