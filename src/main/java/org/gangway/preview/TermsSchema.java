package org.gangway.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The grammar of terms as JSON Schema (draft 2020-12). */
public final class TermsSchema {

    private static final String FILE = "/schema/agreement-1.schema.json";

    private TermsSchema() {}

    public static String text() {
        try (var in = TermsSchema.class.getResourceAsStream(FILE)) {
            return new String(Objects.requireNonNull(in, FILE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
