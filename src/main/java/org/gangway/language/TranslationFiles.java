package org.gangway.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The folder {@code translations}: one sub-folder for each language, one file for each module. */
final class TranslationFiles {

    private TranslationFiles() {}

    static MessageCatalogue read(Locale language) {
        var patterns = new TreeMap<String, String>();
        for (var file : files(language)) {
            read(file).forEach((key, pattern) -> {
                if (patterns.put((String) key, (String) pattern) != null) {
                    throw new IllegalStateException("%s: %s stands in two files".formatted(file, key));
                }
            });
        }
        return new MessageCatalogue(language, patterns);
    }

    private static Resource[] files(Locale language) {
        var folder = "classpath*:/translations/" + language.toLanguageTag() + "/*.properties";
        try {
            var files = new PathMatchingResourcePatternResolver(TranslationFiles.class.getClassLoader())
                    .getResources(folder);
            Arrays.sort(files, java.util.Comparator.comparing(Resource::toString));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(folder, e);
        }
    }

    private static Map<Object, Object> read(Resource file) {
        var properties = new Properties();
        try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
        return properties;
    }
}
