package org.gangway.language;

import java.util.List;
import java.util.Locale;

/**
 * A language that people may choose.
 *
 * @param name what its own speakers call it
 * @param fallbacks the languages to take a missing text from, best first
 */
public record Language(Locale locale, String name, boolean rightToLeft, List<Locale> fallbacks) {

    public Language {
        fallbacks = List.copyOf(fallbacks);
    }
}
