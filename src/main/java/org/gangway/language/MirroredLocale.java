package org.gangway.language;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * English whose words are written from right to left: what still begins at the left of a page in it, or stands in the wrong
 * order beside a value, would do so in Arabic, where nobody who tests could read it.
 */
public final class MirroredLocale {

    public static final Locale TAG = Locale.forLanguageTag("ar-XB");

    private static final String RIGHT_TO_LEFT_MARK = "\u200f";
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Turned around, and back where the word ends. */
    private static final String TURNED = "\u202e$0\u202c";

    private MirroredLocale() {}

    /** Another message with the same arguments and the same syntax. */
    public static String of(String message) {
        var turned = WordRewriting.of(message, words -> WORD.matcher(words).replaceAll(TURNED));
        return RIGHT_TO_LEFT_MARK + turned + RIGHT_TO_LEFT_MARK;
    }
}
