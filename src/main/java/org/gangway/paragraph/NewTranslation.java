package org.gangway.paragraph;

import java.util.Locale;

/**
 * A translation as somebody writes or corrects it.
 *
 * @param revision of the original that they had before them
 * @param corrects the number of the translation that they had before them; 0 where there was none in that language
 */
public record NewTranslation(Locale language, String words, TranslationOrigin origin, int revision, int corrects) {}
