package org.gangway.paragraph;

import org.springframework.stereotype.Component;

/** Removes what was translated of words that their author took back for good. */
@Component
public class TranslationRemoval {

    private final Translations translations;

    TranslationRemoval(Translations translations) {
        this.translations = translations;
    }

    public void remove(ParagraphKey key) {
        translations.deleteByParagraph(key);
    }
}
