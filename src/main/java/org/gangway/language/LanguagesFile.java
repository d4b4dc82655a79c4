package org.gangway.language;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gangway.shared.Ordered;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * {@code translations/languages.yaml}.
 *
 * @param readAs languages that a matcher without knowledge of the North gets wrong, and whom to take them for
 */
record LanguagesFile(List<Language> languages, Map<Locale, List<Locale>> fallbacks, Map<String, ULocale> readAs) {

    static LanguagesFile read(TranslationFiles files) {
        var yaml = files.languages();
        try (var in = yaml.getInputStream()) {
            Map<String, Object> file = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            var fallbacks = new LinkedHashMap<Locale, List<Locale>>();
            map(file, "fallbacks").forEach((tag, chain) -> fallbacks.put(locale(tag), locales(chain)));
            var readAs = new LinkedHashMap<String, ULocale>();
            map(file, "read-as")
                    .forEach((tag, other) -> readAs.put((String) tag, ULocale.forLanguageTag((String) other)));
            var languages = list(file.get("languages")).stream()
                    .map(LanguagesFile::language)
                    .toList();
            languages.forEach(l -> fallbacks.put(l.locale(), l.fallbacks()));
            return new LanguagesFile(languages, Ordered.copyOf(fallbacks), Ordered.copyOf(readAs));
        } catch (IOException e) {
            throw new UncheckedIOException(yaml.toString(), e);
        }
    }

    private static Language language(Object entry) {
        var language = (Map<?, ?>) entry;
        return new Language(
                locale(language.get("tag")),
                String.valueOf(language.get("name")),
                "rtl".equals(language.get("direction")),
                locales(language.get("fallbacks")));
    }

    private static Map<?, ?> map(Map<String, Object> file, String name) {
        return file.get(name) instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static List<Locale> locales(@Nullable Object tags) {
        return list(tags).stream().map(LanguagesFile::locale).toList();
    }

    private static Locale locale(@Nullable Object tag) {
        return Locale.forLanguageTag(String.valueOf(tag));
    }
}
