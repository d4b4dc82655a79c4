package org.gangway.shared;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What people write, without what nobody can see: a name that looks like another must be it.
 *
 * <p>Joiners inside words of scripts that need them are fine.
 */
public final class WrittenText {

    /** Letters and marks that show nothing although Unicode does not count them as formats. */
    private static final Set<Integer> BLANK_LETTERS =
            Set.of(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0);

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final Set<UnicodeScript> JOINING = EnumSet.of(
            UnicodeScript.ARABIC,
            UnicodeScript.SYRIAC,
            UnicodeScript.MONGOLIAN,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.BENGALI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.GUJARATI,
            UnicodeScript.ORIYA,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.KANNADA,
            UnicodeScript.MALAYALAM,
            UnicodeScript.SINHALA,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private WrittenText() {}

    /** A name or another single line, without blanks around; refused with a character in it that cannot be seen. */
    public static String line(String typed) {
        for (int at = 0; at < typed.length(); at += Character.charCount(typed.codePointAt(at))) {
            int c = typed.codePointAt(at);
            if (isInvisible(c) && !isJoinerInWord(typed, at, c)) {
                throw refused(c);
            }
        }
        return typed.strip();
    }

    /** Text of any number of lines, without blanks around; refused with what cannot be stored or turns what is read. */
    public static String words(String typed) {
        typed.codePoints()
                .filter(c -> isControl(c) || turnsDirection(c))
                .findFirst()
                .ifPresent(c -> {
                    throw refused(c);
                });
        return typed.strip();
    }

    /** Whether {@link #line} takes it. */
    public static boolean isLine(String typed) {
        try {
            line(typed);
            return true;
        } catch (RuleViolation refused) {
            return false;
        }
    }

    private static RuleViolation refused(int c) {
        return new RuleViolation(
                "text.invisible-character", Map.of("character", String.format(Locale.ROOT, "U+%04X", c)));
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> BLANK_LETTERS.contains(c);
        };
    }

    private static boolean isControl(int c) {
        boolean fine = c == '\n' || c == '\r' || c == '\t';
        return !fine && (Character.getType(c) == Character.CONTROL || Character.getType(c) == Character.SURROGATE);
    }

    private static boolean turnsDirection(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    private static boolean isJoinerInWord(String text, int at, int c) {
        if ((c != JOINER && c != NON_JOINER) || at == 0 || at + 1 >= text.length()) {
            return false;
        }
        return isJoining(text.codePointBefore(at)) && isJoining(text.codePointAt(at + 1));
    }

    private static boolean isJoining(int c) {
        return JOINING.contains(UnicodeScript.of(c));
    }
}
