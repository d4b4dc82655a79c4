package org.gangway.language;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * English with accents, brackets and a third more length: text that shows without brackets is hard-coded, text that is
 * cut off would be cut off in German.
 */
public final class PseudoLocale {

    public static final Locale TAG = Locale.forLanguageTag("en-XA");

    private static final String PLAIN = "acdeghiklnorstuwyzACDEGHIKLNORSTUWYZ";
    private static final String ACCENTED = "åçđëğħïķļñøřšťüŵýžÅÇĐËĞĦÎĶĻÑØŘŠŤÜŴÝŽ";
    private static final int EXTRA_PERCENT = 35;

    private PseudoLocale() {}

    /** Another message with the same arguments and the same syntax. */
    public static String of(String message) {
        var letters = new AtomicInteger();
        var accented = WordRewriting.of(message, words -> {
            letters.addAndGet((int) words.chars().filter(Character::isLetter).count());
            return words.chars().mapToObj(PseudoLocale::accent).collect(Collectors.joining());
        });
        var dots = (letters.get() * EXTRA_PERCENT + 99) / 100;
        return "⟦" + accented + (dots > 0 ? " " : "") + "·".repeat(dots) + "⟧";
    }

    private static String accent(int letter) {
        var known = PLAIN.indexOf(letter);
        return String.valueOf(known < 0 ? (char) letter : ACCENTED.charAt(known));
    }
}
