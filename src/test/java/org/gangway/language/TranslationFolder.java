package org.gangway.language;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The texts of one language as they stand on disk.
 *
 * @param files file name to its keys in their order, a key that stands there twice twice
 * @param messages key to pattern, of all files
 */
record TranslationFolder(Map<String, List<String>> files, Map<String, String> messages) {

    static final Path ROOT = Path.of("translations");

    static TranslationFolder of(String language) {
        var files = new LinkedHashMap<String, List<String>>();
        var messages = new LinkedHashMap<String, String>();
        try (var paths = Files.list(ROOT.resolve(language))) {
            for (var file : sorted(paths)) {
                files.put(file.getFileName().toString(), read(file, messages));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(language, e);
        }
        return new TranslationFolder(files, messages);
    }

    private static List<Path> sorted(Stream<Path> paths) {
        return paths.filter(p -> p.toString().endsWith(".properties")).sorted().toList();
    }

    private static List<String> read(Path file, Map<String, String> messages) throws IOException {
        var keys = new ArrayList<String>();
        var properties = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object message) {
                keys.add((String) key);
                return messages.put((String) key, (String) message);
            }
        };
        properties.load(new StringReader(Files.readString(file)));
        return keys;
    }
}
