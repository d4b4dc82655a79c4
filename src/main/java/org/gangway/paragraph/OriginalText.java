package org.gangway.paragraph;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Locale;
import org.gangway.shared.WrittenText;

/**
 * What people wrote, in the language in which they wrote it. It binds; translations only help to read it.
 *
 * @param language a BCP 47 tag
 * @param revision counts from 1 and grows with every change; a translation names the one that it renders
 */
@Embeddable
public record OriginalText(
        @Column(name = "words") String words,
        @Column(name = "language") String language,
        @Column(name = "revision") int revision)
        implements Serializable {

    /** Written for the first time; blanks around the words are dropped. */
    public static OriginalText of(String words, Locale language) {
        return new OriginalText(WrittenText.words(words), language.toLanguageTag(), 1);
    }

    /** The next revision, or this one where nothing was changed. */
    public OriginalText rewritten(String newWords, Locale newLanguage) {
        var next = new OriginalText(WrittenText.words(newWords), newLanguage.toLanguageTag(), revision + 1);
        return next.words.equals(words) && next.language.equals(language) ? this : next;
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }
}
