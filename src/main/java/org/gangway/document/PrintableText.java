package org.gangway.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.gangway.shared.RuleViolation;

/**
 * Which letters documents print rightly: those that their fonts have, in scripts whose letters stand one after the
 * other, or are joined rightly. What is signed or locked says nothing else.
 */
public final class PrintableText {

    private static final int MOST_NAMED = 10;

    /**
     * Letters of these scripts are joined, reordered or written from right to left, which is not done yet. Arabic is joined
     * and ordered before it is printed; Devanagari, Bengali and Gujarati by PDFBox with the substitutions of their fonts.
     */
    private static final Set<UnicodeScript> SHAPED = EnumSet.of(
            UnicodeScript.GURMUKHI,
            UnicodeScript.HEBREW,
            UnicodeScript.KANNADA,
            UnicodeScript.KHMER,
            UnicodeScript.LAO,
            UnicodeScript.MALAYALAM,
            UnicodeScript.MYANMAR,
            UnicodeScript.NKO,
            UnicodeScript.ORIYA,
            UnicodeScript.SINHALA,
            UnicodeScript.SYRIAC,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.THAANA,
            UnicodeScript.THAI,
            UnicodeScript.TIBETAN);

    private static final String DIRECTIONS =
            "\u061c\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";

    private static final class Holder {
        private static final List<CmapLookup> FONTS = fonts();
    }

    private PrintableText() {}

    /** Refuses a text of which something would be missing or wrong on paper, and names the first letters. */
    public static void require(String text) {
        var missing = missing(text);
        if (!missing.isEmpty()) {
            throw new RuleViolation("document.letters-not-printable", Map.of("letters", missing));
        }
    }

    /** Whether documents print all of a text rightly. */
    public static boolean covers(String text) {
        return missing(text).isEmpty();
    }

    /** At most ten, in the order of the text. */
    static List<String> missing(String text) {
        return text.codePoints()
                .filter(letter -> !isPrintable(letter))
                .distinct()
                .limit(MOST_NAMED)
                .mapToObj(Character::toString)
                .toList();
    }

    private static boolean isPrintable(int letter) {
        if (Character.isWhitespace(letter) || Character.isSpaceChar(letter) || isDirection(letter)) {
            return true;
        }
        return !SHAPED.contains(UnicodeScript.of(letter))
                && Holder.FONTS.stream().anyMatch(font -> font.getGlyphId(letter) > 0);
    }

    /** Says where letters stand or whether they join, and prints nothing itself. */
    private static boolean isDirection(int letter) {
        return DIRECTIONS.indexOf(letter) >= 0;
    }

    private static List<CmapLookup> fonts() {
        var lookups = new ArrayList<CmapLookup>();
        for (var font : DocumentFont.ALL.stream().map(DocumentFont::file).toList()) {
            try (var in = DocumentResources.open(font);
                    var parsed = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
                lookups.add(parsed.getUnicodeCmapLookup());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return List.copyOf(lookups);
    }
}
