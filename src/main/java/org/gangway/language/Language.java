package org.gangway.language;

import java.util.List;
import java.util.Locale;

/**
 * A language that people may choose.
 *
 * @param name what its own speakers call it
 * @param fallbacks the languages to take a missing text from, best first
 * @param reviewer the speaker who knows the trade and has read all of it; empty where nobody has yet
 * @param minimumCoverage how many of a hundred texts must be there
 */
public record Language(
        Locale locale,
        String name,
        boolean rightToLeft,
        LanguageStatus status,
        List<Locale> fallbacks,
        String reviewer,
        int minimumCoverage) {

    static final int ALL = 100;

    public Language {
        fallbacks = List.copyOf(fallbacks);
    }

    /** For tests alone. */
    static Language pseudo(Locale locale, String name, boolean rightToLeft) {
        return new Language(
                locale, name, rightToLeft, LanguageStatus.COMPLETE, List.of(Languages.SOURCE), "the program", ALL);
    }

    public boolean isPreview() {
        return status == LanguageStatus.PREVIEW;
    }

    /** Whether it has been translated and nobody who speaks it has read that. */
    public boolean isUnread() {
        return status != LanguageStatus.SOURCE && reviewer.isEmpty();
    }

    /** Whether a text that is missing in it is a fault. */
    boolean isWhole() {
        return minimumCoverage >= ALL;
    }
}
