package org.gangway.document;

import java.util.Locale;

/** At which side lines begin: for a language, as the letters of its own name say. */
final class WritingDirection {

    private WritingDirection() {}

    static boolean isRightToLeft(Locale language) {
        return beginsAtTheRight(language.getDisplayLanguage(language));
    }

    /** Of words whose language is not known: as their first letter does. */
    static boolean beginsAtTheRight(String words) {
        return words.codePoints()
                .filter(Character::isLetter)
                .map(Character::getDirectionality)
                .limit(1)
                .anyMatch(direction -> direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    /** As HTML says it. */
    static String of(Locale language) {
        return isRightToLeft(language) ? "rtl" : "ltr";
    }
}
