package org.gangway.document;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Names of sheets as Excel takes them: 31 characters, none of {@code [ ] : * ? / \} nor a plain apostrophe, no name twice. */
final class SheetName {

    private static final int LONGEST = 31;

    private final Set<String> taken = new LinkedHashSet<>();

    SheetName() {
        // Excel keeps this one for itself
        taken.add("history");
    }

    String next(String wanted) {
        var legal = XmlText.legal(wanted)
                .replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ")
                .replace('\'', '’')
                .strip();
        var name = cut(legal, LONGEST);
        for (var n = 1; name.isEmpty() || !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
            var suffix = legal.isEmpty() ? Integer.toString(n) : " (" + (n + 1) + ")";
            name = cut(legal, LONGEST - suffix.length()) + suffix;
        }
        return name;
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        var whole = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, whole).stripTrailing();
    }
}
