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
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The folder {@code translations}: one sub-folder for each language, one file for each module. */
@Component
class TranslationFiles {

    private static final String FOLDER = "classpath:/translations";

    /** The folder that the program brings along. */
    static final TranslationFiles PACKED = new TranslationFiles(FOLDER);

    private final ResourcePatternResolver resolver =
            new PathMatchingResourcePatternResolver(TranslationFiles.class.getClassLoader());
    private final String folder;

    /** @param folder as a resource of Spring, without a slash at the end */
    TranslationFiles(@Value("${gangway.translations:" + FOLDER + "}") String folder) {
        this.folder = folder;
    }

    Resource languages() {
        return resolver.getResource(folder + "/languages.yaml");
    }

    /** Key to pattern, of all files of a language. */
    Map<String, String> read(Locale language) {
        var patterns = new TreeMap<String, String>();
        for (var file : files(language)) {
            read(file).forEach((key, pattern) -> {
                if (patterns.put((String) key, (String) pattern) != null) {
                    throw new IllegalStateException("%s: %s stands in two files".formatted(file, key));
                }
            });
        }
        return patterns;
    }

    private Resource[] files(Locale language) {
        var pattern = folder + "/" + language.toLanguageTag() + "/*.properties";
        try {
            var files = resolver.getResources(pattern);
            Arrays.sort(files, java.util.Comparator.comparing(Resource::toString));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(pattern, e);
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
