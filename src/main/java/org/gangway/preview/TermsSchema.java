package org.gangway.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** The grammar of terms as JSON Schema (draft 2020-12). */
public final class TermsSchema {

    private static final String SCHEMA = "/schema/agreement-1.schema.json";
    private static final String REQUEST = "/schema/preview-request.example.json";

    private TermsSchema() {}

    public static String text() {
        return read(SCHEMA);
    }

    /** A small request for a preview, for descriptions of the interface. */
    public static Map<String, Object> exampleOfRequest() {
        return JsonText.read(read(REQUEST), Place.inFile(REQUEST));
    }

    private static String read(String file) {
        try (var in = TermsSchema.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
