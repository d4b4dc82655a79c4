package org.gangway.language;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.Locale;

/**
 * English with accents, brackets and a third more length: text that shows without brackets is hard-coded, text that is
 * cut off would be cut off in German.
 */
public final class PseudoLocale {

    public static final Locale TAG = Locale.forLanguageTag("en-XA");

    private static final String PLAIN = "acdeghiklnorstuwyzACDEGHIKLNORSTUWYZ";
    private static final String ACCENTED = "åçđëğħïķļñøřšťüŵýžÅÇĐËĞĦÎĶĻÑØŘŠŤÜŴÝŽ";
    private static final int EXTRA_PERCENT = 35;

    private final MessagePattern pattern;
    private final StringBuilder out = new StringBuilder("⟦");
    private int copied;
    private int letters;

    private PseudoLocale(String message) {
        pattern = new MessagePattern(message);
    }

    /** Another message with the same arguments and the same syntax. */
    public static String of(String message) {
        return new PseudoLocale(message).rewrite();
    }

    private String rewrite() {
        message(0);
        var dots = (letters * EXTRA_PERCENT + 99) / 100;
        return out.append(dots > 0 ? " " : "").repeat("·", dots).append("⟧").toString();
    }

    /** Accents the text of a message, goes into its arguments and copies the syntax around. */
    private void message(int start) {
        copyTo(pattern.getPart(start).getLimit());
        var limit = pattern.getLimitPartIndex(start);
        for (var i = start + 1; i <= limit; i++) {
            accentTo(pattern.getPart(i).getIndex());
            if (pattern.getPartType(i) == Part.Type.ARG_START) {
                argument(i);
                i = pattern.getLimitPartIndex(i);
            }
            copyTo(pattern.getPart(i).getLimit());
        }
    }

    private void argument(int start) {
        var limit = pattern.getLimitPartIndex(start);
        for (var i = start + 1; i < limit; i++) {
            if (pattern.getPartType(i) == Part.Type.MSG_START) {
                message(i);
                i = pattern.getLimitPartIndex(i);
            }
        }
    }

    private void copyTo(int index) {
        out.append(pattern.getPatternString(), copied, index);
        copied = index;
    }

    private void accentTo(int index) {
        pattern.getPatternString().substring(copied, index).chars().forEach(this::accent);
        copied = index;
    }

    private void accent(int letter) {
        letters += Character.isLetter(letter) ? 1 : 0;
        var known = PLAIN.indexOf(letter);
        out.append(known < 0 ? (char) letter : ACCENTED.charAt(known));
    }
}
