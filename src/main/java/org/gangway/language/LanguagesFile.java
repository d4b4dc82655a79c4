package org.gangway.language;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
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

    private static final String NOBODY = "nobody";

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
        var tag = known(locale(language.get("tag")));
        return new Language(
                tag,
                String.valueOf(language.get("name")),
                "rtl".equals(language.get("direction")),
                status(tag, language.get("status")),
                locales(language.get("fallbacks")),
                reviewer(String.valueOf(language.get("reviewer"))),
                language.get("minimum-coverage") instanceof Integer percent ? percent : Language.ALL);
    }

    /** A tag that was mistyped would offer a language without words, dates or plurals. */
    private static Locale known(Locale tag) {
        var name = ULocale.forLocale(tag).getDisplayLanguage(ULocale.ENGLISH);
        if (tag.getLanguage().isEmpty() || name.equals(tag.getLanguage())) {
            throw new IllegalStateException(
                    "translations/languages.yaml: %s is not the tag of a language".formatted(tag.toLanguageTag()));
        }
        return tag;
    }

    private static LanguageStatus status(Locale tag, @Nullable Object written) {
        return Arrays.stream(LanguageStatus.values())
                .filter(status -> status.name().toLowerCase(Locale.ROOT).equals(written))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("translations/languages.yaml: %s: no status is called %s"
                        .formatted(tag.toLanguageTag(), written)));
    }

    private static String reviewer(String written) {
        return written.startsWith(NOBODY) ? "" : written;
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
