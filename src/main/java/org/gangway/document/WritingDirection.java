package org.gangway.document;

import java.text.Bidi;
import java.util.Locale;

/** At which side lines begin: for a language, as the letters of its own name say. */
final class WritingDirection {

    private WritingDirection() {}

    static boolean isRightToLeft(Locale language) {
        return beginsAtTheRight(language.getDisplayLanguage(language));
    }

    /** Of words whose language is not known: as their first letter does. */
    static boolean beginsAtTheRight(String words) {
        return new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).getBaseLevel() == 1;
    }

    /** As HTML says it. */
    static String of(Locale language) {
        return isRightToLeft(language) ? "rtl" : "ltr";
    }
}
