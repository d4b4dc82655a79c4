package org.gangway.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The fonts and style sheets that come with the application. */
final class DocumentResources {

    private DocumentResources() {}

    static InputStream open(String path) {
        return Objects.requireNonNull(DocumentResources.class.getResourceAsStream(path), path);
    }

    static String text(String path) {
        try (var in = open(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
