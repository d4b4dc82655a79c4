package org.gangway.testing.browser;

import java.util.List;

/** In which languages the long walks go: usually each in one of them, with {@code gangway.every-walk} each in all. */
final class WalkLanguages {

    private static final List<String> ALL = List.of("en", "da");

    private WalkLanguages() {}

    static List<String> or(String usual) {
        return Boolean.getBoolean("gangway.every-walk") ? ALL : List.of(usual);
    }
}
