package org.gangway.language;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.gangway.language.MessagePart.Sentence;
import org.gangway.shared.Ordered;
import org.jspecify.annotations.Nullable;

/** All messages of one language, understood when the program starts: a broken one stops the start. */
final class MessageCatalogue {

    private final Locale language;
    private final Map<String, String> patterns;
    private final Map<String, Sentence> sentences = new LinkedHashMap<>();

    MessageCatalogue(Locale language, Map<String, String> patterns) {
        this.language = language;
        this.patterns = Ordered.copyOf(patterns);
        patterns.forEach((key, pattern) -> sentences.put(key, parse(key, pattern)));
    }

    @Nullable
    Sentence find(String key) {
        return sentences.get(key);
    }

    Locale language() {
        return language;
    }

    MessageCatalogue rewritten(Locale other, UnaryOperator<String> change) {
        var changed = new TreeMap<String, String>();
        patterns.forEach((key, pattern) -> changed.put(key, change.apply(pattern)));
        return new MessageCatalogue(other, changed);
    }

    private Sentence parse(String key, String pattern) {
        try {
            return MessageParser.parse(pattern, language);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IllegalStateException(
                    "translations/%s: %s: %s".formatted(language.toLanguageTag(), key, e.getMessage()), e);
        }
    }
}
