package org.gangway.identity.account;

import java.util.List;
import java.util.stream.Stream;

/** Reads figures and signs as the letters that they stand for in passwords, such as {@code p4ssw0rd}. */
final class FiguresForLetters {

    private static final String FIGURES = "0134578@$!";
    private static final String LETTERS = "oieastbasi";
    private static final String ONE_AS_L = "oleastbasl";

    private FiguresForLetters() {}

    /** The text itself and what else it may be read as, all of the same length. */
    static List<String> spellings(String text) {
        return Stream.of(text, read(text, LETTERS), read(text, ONE_AS_L))
                .distinct()
                .toList();
    }

    private static String read(String text, String letters) {
        var read = new StringBuilder(text);
        for (var place = 0; place < text.length(); place++) {
            var figure = FIGURES.indexOf(text.charAt(place));
            if (figure >= 0) {
                read.setCharAt(place, letters.charAt(figure));
            }
        }
        return read.toString();
    }
}
