package org.gangway.language;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The messages of all languages. English ones are read at the start, which a broken one of them stops; those of another
 * language when somebody first reads it, and a broken one of them is missing.
 */
final class Catalogues {

    private final TranslationFiles files;
    private final Languages languages;
    private final MissingTexts missingTexts;
    private final MessageCatalogue source;
    private final Map<Locale, Optional<MessageCatalogue>> others = new ConcurrentHashMap<>();

    Catalogues(TranslationFiles files, Languages languages, MissingTexts missingTexts) {
        this.files = files;
        this.languages = languages;
        this.missingTexts = missingTexts;
        this.source = new MessageCatalogue(Languages.SOURCE, files.read(Languages.SOURCE), broken -> {
            throw broken;
        });
    }

    MessageCatalogue source() {
        return source;
    }

    /** Null for a language that is not offered. */
    @Nullable
    MessageCatalogue of(Locale language) {
        return language.equals(Languages.SOURCE)
                ? source
                : others.computeIfAbsent(language, this::read).orElse(null);
    }

    private Optional<MessageCatalogue> read(Locale language) {
        if (!languages.offers(language)) {
            return Optional.empty();
        }
        if (language.equals(PseudoLocale.TAG)) {
            return Optional.of(catalogue(language, rewritten(PseudoLocale::of)));
        }
        if (language.equals(MirroredLocale.TAG)) {
            return Optional.of(catalogue(language, rewritten(MirroredLocale::of)));
        }
        return Optional.of(catalogue(language, files.read(language)));
    }

    private MessageCatalogue catalogue(Locale language, Map<String, String> patterns) {
        return new MessageCatalogue(
                language,
                patterns,
                broken -> missingTexts.report(language.toLanguageTag(), String.valueOf(broken.getMessage())));
    }

    private Map<String, String> rewritten(UnaryOperator<String> change) {
        var changed = new TreeMap<>(files.read(Languages.SOURCE));
        changed.replaceAll((_, pattern) -> change.apply(pattern));
        return changed;
    }
}
