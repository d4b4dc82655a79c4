package org.gangway.language;

import java.util.Locale;

/** Keeps words of one direction together inside a text of the other, by the isolates of Unicode's bidirectional algorithm. */
final class Isolates {

    private static final String LEFT_TO_RIGHT = "\u2066";
    private static final String AS_IT_BEGINS = "\u2068";
    private static final String END = "\u2069";

    private Isolates() {}

    /** A sentence that is not there in the reader's language, and is said in another of the other direction. */
    static String sentence(String words, Locale language, Locale reader) {
        return Languages.isRightToLeft(reader) && !Languages.isRightToLeft(language)
                ? LEFT_TO_RIGHT + words + END
                : words;
    }

    /** A value of people, such as a name, whose letters may run against the sentence. */
    static String value(String words, Locale sentence) {
        return Languages.isRightToLeft(sentence) && !words.isEmpty() ? AS_IT_BEGINS + words + END : words;
    }
}
