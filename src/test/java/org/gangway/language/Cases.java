package org.gangway.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Rows of JSON that a test runs over: the project's own, and those of a folder named by GANGWAY_CASES if there is one. */
final class Cases {

    private static final JsonMapper JSON = new JsonMapper();

    private Cases() {}

    static Stream<JsonNode> own(String file) {
        try (var in = Cases.class.getResourceAsStream(file)) {
            return rows(JSON.readTree(java.util.Objects.requireNonNull(in, file)));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    static Stream<JsonNode> foreign(String file, String list) {
        return Optional.ofNullable(System.getenv("GANGWAY_CASES"))
                .map(folder -> Path.of(folder, file))
                .filter(Files::exists)
                .map(path -> rows(JSON.readTree(path.toFile()).get(list)))
                .orElse(Stream.empty());
    }

    private static Stream<JsonNode> rows(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
