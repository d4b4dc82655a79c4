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
        var rest = shown;
        for (var text : TYPED) {
            rest = rest.replace(text, "");
        }
        return rest.chars().noneMatch(Character::isLetter);
    }
}
