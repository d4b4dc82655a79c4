package org.gangway.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Whether what somebody typed stands in a text, also where they lack its letters: Møde is found by mode and by moede. */
public final class Folding {

    private Folding() {}

    public static boolean contains(String text, String typed) {
        return Stream.<UnaryOperator<String>>of(UnaryOperator.identity(), Folding::withoutMarks, Folding::inTwoLetters)
                .anyMatch(folded -> folded.apply(text.toLowerCase(Locale.ROOT))
                        .contains(folded.apply(typed.toLowerCase(Locale.ROOT))));
    }

    private static String withoutMarks(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replace("æ", "ae")
                .replace("ø", "o");
    }

    private static String inTwoLetters(String words) {
        return withoutMarks(words.replace("ø", "oe").replace("å", "aa"));
    }
}
