package org.gangway.identity.account;

import java.util.List;
import java.util.regex.Pattern;

/** What fingers type without thinking: the same key again, keys in a row, the alphabet, figures in order, years. */
final class KeyPattern {

    private static final List<String> ROWS = List.of(
            "1234567890",
            "0123456789",
            "qwertyuiopå",
            "qwertzuiopü",
            "azertyuiop",
            "asdfghjklæø",
            "asdfghjklöä",
            "zxcvbnm",
            "yxcvbnm",
            "abcdefghijklmnopqrstuvwxyzæøå");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    private KeyPattern() {}

    static boolean is(String text, int begin, int end) {
        var part = text.substring(begin, end);
        return isRepeat(text, begin, part) || isRow(part) || YEAR.matcher(part).matches();
    }

    /** One sign over and over, or the same as what stands before it. */
    private static boolean isRepeat(String text, int begin, String part) {
        return part.chars().distinct().count() == 1
                || (begin >= part.length() && text.startsWith(part, begin - part.length()));
    }

    private static boolean isRow(String part) {
        var backwards = new StringBuilder(part).reverse().toString();
        return ROWS.stream().anyMatch(row -> row.contains(part) || row.contains(backwards));
    }
}
