package org.gangway.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Can everyone read everything? */
class TranslationsTest {

    private static final Path LISTS = Path.of("src/test/resources/org/gangway/language");
    private static final Pattern OTHER_QUOTES = Pattern.compile("[\"“”„‟‘‚»«]");
    private static final TranslationFolder ENGLISH = TranslationFolder.of("en");
    private static final CodeReferences CODE = CodeReferences.inMainSources();

    static Stream<String> languages() {
        return TestTexts.languages().spoken().stream().map(Locale::toLanguageTag);
    }

    static Stream<String> translations() {
        return languages().filter(tag -> !tag.equals("en"));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void haveTheKeysOfTheSourceInItsOrder(String language) {
        assertThat(TranslationFolder.of(language).files())
                .allSatisfy((file, keys) -> assertThat(keys)
                        .as(file)
                        .isEqualTo(ENGLISH.files().getOrDefault(file, List.of()).stream()
                                .filter(keys::contains)
                                .toList()));
    }

    /** Printed for whoever builds: a language that sinks below what it declares is refused, what is missing above that is shown in English. */
    @ParameterizedTest
    @MethodSource("translations")
    void coverWhatTheLanguageDeclares(String language) {
        var coverage = Coverage.of(
                ENGLISH.messages().keySet(),
                TranslationFolder.of(language).messages().keySet());
        var declared =
                TestTexts.languages().find(Locale.forLanguageTag(language)).orElseThrow();
        System.out.printf(
                Locale.ROOT,
                "translations: %s %s %% (%d missing), read by %s%n",
                language,
                coverage.percent(),
                coverage.missing().size(),
                declared.reviewer().isEmpty() ? "nobody yet" : declared.reviewer());

        assertThat(coverage.reaches(declared.minimumCoverage()))
                .as(
                        "%s: %s %% of %s %%, missing %s",
                        language, coverage.percent(), declared.minimumCoverage(), coverage.missing())
                .isTrue();
    }

    @Test
    void standInFoldersThatLanguagesYamlNames() throws IOException {
        try (var folders = Files.list(TranslationFolder.ROOT)) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString())
                            .filter(name -> !name.startsWith(".")))
                    .containsExactlyInAnyOrderElementsOf(languages().toList());
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void haveEachKeyOnceAndSorted(String language) {
        var folder = TranslationFolder.of(language);

        assertThat(folder.files())
                .allSatisfy((file, keys) -> assertThat(keys).as(file).isSorted().doesNotHaveDuplicates());
        assertThat(folder.files().values().stream().flatMap(List::stream)).doesNotHaveDuplicates();
    }

    @Test
    void areCleanInEnglish() {
        var findings = ENGLISH.messages().entrySet().stream()
                .flatMap(message -> MessageLint.source(message.getValue(), Locale.ENGLISH).stream()
                        .map(finding -> message.getKey() + ": " + finding));

        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("translations")
    void matchTheirSource(String language) throws IOException {
        var same = sameAsSource(language);
        var findings = TranslationFolder.of(language).messages().entrySet().stream()
                .filter(message -> ENGLISH.messages().containsKey(message.getKey()))
                .flatMap(message -> lint(message, Locale.forLanguageTag(language), same));

        assertThat(findings).isEmpty();
    }

    private static Stream<String> lint(Map.Entry<String, String> message, Locale language, Set<String> same) {
        var source = ENGLISH.messages().getOrDefault(message.getKey(), "");
        return MessageLint.translation(source, message.getValue(), language).stream()
                .filter(finding -> !finding.equals("SAME_AS_SOURCE") || !same.contains(message.getValue()))
                .map(finding -> message.getKey() + ": " + finding);
    }

    @Test
    void quoteInDanishOnlyWithGuillemets() {
        var other = TranslationFolder.of("da").messages().entrySet().stream()
                .filter(message -> !isQuotedInDanish(message.getValue()))
                .map(message -> message.getKey() + ": " + message.getValue());

        assertThat(other).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Filen »{file}« kan ikke læses.|true",
                "Jan Hus’ dag|true",
                "Filen ”{file}” kan ikke læses.|false",
                "Filen „{file}“ kan ikke læses.|false",
                "Filen «{file}» kan ikke læses.|false",
                "Filen »{file} kan ikke læses.|false"
            })
    void knowsDanishQuotationMarks(String message, boolean danish) {
        assertThat(isQuotedInDanish(message)).isEqualTo(danish);
    }

    private static boolean isQuotedInDanish(String message) {
        return !OTHER_QUOTES.matcher(message.replaceAll("»[^»«]*«", "")).find();
    }

    @Test
    void existWhereverTheCodeNamesThem() {
        assertThat(CODE.uncheckedKeys()).isNotEmpty().allMatch(TranslationsTest::exists);
    }

    /** What ends with a sign is the beginning of keys that are put together when they are said. */
    private static boolean exists(String key) {
        var keys = ENGLISH.messages().keySet();
        return (key.endsWith("-") || key.endsWith("."))
                ? keys.stream().anyMatch(known -> known.startsWith(key))
                : keys.contains(key);
    }

    @Test
    void askForNoFactThatTheCodeDoesNotPass() {
        var asked = new TreeMap<String, Set<String>>();
        CODE.facts().forEach((key, facts) -> {
            var missing = new TreeSet<>(MessageShape.of(ENGLISH.messages().getOrDefault(key, ""))
                    .types()
                    .keySet());
            missing.removeAll(facts);
            asked.put(key, missing);
        });

        assertThat(asked)
                .isNotEmpty()
                .allSatisfy((key, missing) -> assertThat(missing).as(key).isEmpty());
    }

    @Test
    void areAllSaidSomewhere() throws IOException {
        var allowed = list("not-called.txt");
        var methods = CODE.methods();
        var literals = CODE.literals();
        var unused = ENGLISH.messages().keySet().stream()
                .filter(key -> !key.startsWith("enum.") && !key.startsWith("explain."))
                .filter(key -> allowed.stream().noneMatch(a -> a.endsWith(".") ? key.startsWith(a) : key.equals(a)))
                .filter(key -> !CODE.uses(key, methods, literals));

        assertThat(unused).as("keys that nobody says").isEmpty();
    }

    /** The JDK's rounding modes are named too, all but the one that refuses to round. */
    @Test
    void nameEveryConstantOfAnEnum() {
        var names = new TreeSet<String>();
        var constants = new TreeSet<String>();
        for (var key : ENGLISH.messages().keySet()) {
            if (key.startsWith("enum.") && !key.startsWith("enum.RoundingMode.")) {
                names.add(key);
                constants.addAll(EnumKeys.of(key.split("\\.", -1)[1]));
            }
        }

        assertThat(names).isEqualTo(constants);
    }

    private static Set<String> sameAsSource(String language) throws IOException {
        var file = TranslationFolder.ROOT.resolve(language).resolve("same-as-source.txt");
        return Files.exists(file) ? lines(file) : Set.of();
    }

    private static Set<String> list(String file) throws IOException {
        return lines(LISTS.resolve(file));
    }

    private static Set<String> lines(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.toSet());
    }
}
