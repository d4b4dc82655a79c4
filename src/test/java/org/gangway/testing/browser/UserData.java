package org.gangway.testing.browser;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What the people of the browser tests typed: it stays as it is in every language. */
public final class UserData {

    private static final Set<String> TYPED = ConcurrentHashMap.newKeySet();

    private UserData() {}

    public static void typed(String text) {
        if (text.length() > 1) {
            TYPED.add(text);
        }
    }

    static boolean contains(String shown) {
        return without(shown).chars().noneMatch(Character::isLetter);
    }

    /** What is left of a text without anything that somebody typed, the longest taken out first. */
    public static String without(String shown) {
        var rest = shown;
        var longestFirst = TYPED.stream()
                .filter(shown::contains)
                .sorted(java.util.Comparator.comparingInt(String::length).reversed())
                .toList();
        for (var text : longestFirst) {
            rest = rest.replace(text, "");
        }
        return rest;
    }
}
