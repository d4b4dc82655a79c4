package org.gangway.reading;

import java.lang.Character.UnicodeScript;
import java.util.List;

/**
 * Which code page of one byte a letter makes words of a sample: the one with the fewest signs where no word has them.
 *
 * <p>Some code pages have letters for every byte, so that nobody can tell; only what is plainly Western European is likely.
 */
final class CodePageGuess {

    private static final List<TextEncoding> CANDIDATES = List.of(
            TextEncoding.WINDOWS_1252,
            TextEncoding.WINDOWS_1250,
            TextEncoding.WINDOWS_1257,
            TextEncoding.WINDOWS_1251,
            TextEncoding.IBM_850,
            TextEncoding.ISO_8859_1);

    /** Letters of Danish and its neighbours, and what they put between words. */
    private static final String WESTERN = "æøåÆØÅäöüÄÖÜßéÉèÈêëáàâóòôíúçñ§°´’‘“”–—…€£«»·\u00A0";

    private CodePageGuess() {}

    static EncodingGuess of(byte[] sample) {
        var best = CANDIDATES.getFirst();
        var least = Long.MAX_VALUE;
        for (var candidate : CANDIDATES) {
            var strange = strangeness(new String(sample, candidate.charset()));
            if (strange < least) {
                best = candidate;
                least = strange;
            }
        }
        var text = new String(sample, best.charset());
        boolean plain = best == TextEncoding.WINDOWS_1252
                && least == 0
                && text.chars().allMatch(c -> c < 0x80 || WESTERN.indexOf(c) >= 0);
        return new EncodingGuess(best, plain ? FormatCertainty.LIKELY : FormatCertainty.GUESSED);
    }

    private static long strangeness(String text) {
        long strange = 0;
        int foreign = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                foreign = 0;
                continue;
            }
            char before = i == 0 ? ' ' : text.charAt(i - 1);
            char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
            foreign = Character.isLetter(c) ? foreign + 1 : 0;
            strange += strangeness(c, before, after);
            strange += foreign > 2 && isLatin(c) ? 1 : 0;
        }
        return strange;
    }

    private static int strangeness(char c, char before, char after) {
        if (c == '\uFFFD' || Character.isISOControl(c)) {
            return 10;
        }
        boolean inWord = Character.isLetter(before) || Character.isLetter(after);
        if (!Character.isLetter(c)) {
            boolean apostrophe = c == '’' || c == '\u00AD';
            boolean between = Character.isLetter(before) && Character.isLetter(after);
            return inWord && !apostrophe && (between || WESTERN.indexOf(c) < 0) ? 3 : 0;
        }
        int strange = Character.isUpperCase(c) && Character.isLowerCase(before) ? 2 : 0;
        boolean otherScript = (Character.isLetter(before) && isLatin(before) != isLatin(c))
                || (Character.isLetter(after) && isLatin(after) != isLatin(c));
        return strange + (otherScript ? 3 : 0);
    }

    private static boolean isLatin(char c) {
        return UnicodeScript.of(c) == UnicodeScript.LATIN;
    }
}
