package org.gangway.paragraph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gangway.shared.RuleViolation;

/**
 * Text that people wrote and both sides must read: the original, and what others made of it in their languages.
 *
 * @param translations the latest into each language
 */
public record Paragraph(ParagraphKey key, OriginalText original, List<Translation> translations) {

    /**
     * Keeps the latest into each language.
     *
     * @param translations all of them, in the order of their numbers
     */
    public Paragraph {
        var latest = new LinkedHashMap<Locale, Translation>();
        translations.forEach(it -> latest.put(it.language(), it));
        translations = List.copyOf(latest.values());
    }

    /** The translation into a language: the same tag, or else another variety of the language. */
    public Optional<Translation> translation(Locale language) {
        return translations.stream()
                .filter(it -> it.language().equals(language))
                .findFirst()
                .or(() -> translations.stream()
                        .filter(it -> isSame(it.language(), language))
                        .findFirst());
    }

    /** What somebody reads who reads that language; empty where it is the original. */
    public Optional<Translation> shownIn(Locale language) {
        return isSame(original.locale(), language) ? Optional.empty() : translation(language);
    }

    /** What somebody reads who reads that language. */
    public String wordsIn(Locale language) {
        return shownIn(language).map(Translation::words).orElse(original.words());
    }

    /** In which language those words are. */
    public Locale languageIn(Locale language) {
        return shownIn(language).map(Translation::language).orElse(original.locale());
    }

    /** Whether the original was changed after the translation was made. */
    public boolean isOutdated(Translation translation) {
        return translation.revision() < original.revision();
    }

    void require(NewTranslation written) {
        if (isSame(original.locale(), written.language())) {
            throw new RuleViolation("paragraph.translation-into-own-language", Map.of("language", original.locale()));
        }
        if (written.revision() != original.revision()) {
            throw new RuleViolation("paragraph.original-changed");
        }
        var latest = translations.stream()
                .filter(it -> it.language().equals(written.language()))
                .mapToInt(Translation::number)
                .findFirst()
                .orElse(0);
        if (latest != written.corrects()) {
            throw new RuleViolation("paragraph.translation-changed");
        }
    }

    private static boolean isSame(Locale one, Locale other) {
        return one.getLanguage().equals(other.getLanguage());
    }
}
