package org.gangway.identity.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/** Words and names that many passwords are made of, one a line. */
final class OftenUsedWords {

    private static final String FILE = "/passwords/often-used.txt";

    private OftenUsedWords() {}

    static Set<String> read() {
        try (var file = Objects.requireNonNull(OftenUsedWords.class.getResourceAsStream(FILE), FILE)) {
            return new LinkedHashSet<>(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
